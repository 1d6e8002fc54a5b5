import { z } from 'zod';
import {
  eIdField,
  leadBodiesField,
  lineSpan,
  planField,
  siteUrl,
  supportBodiesField,
  themesField,
} from './ids.ts';

/** A task: one row of a plan's table of tasks, merged cells filled in. */
export const task = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the row. */
  eId: eIdField,
  /** Number of the task as printed (序号), or null where the table has none. */
  no: z.int().positive().nullable().meta({ title: '序号', description: '任务序号；表中没有则为空。' }),
  /** Task (工作任务). */
  task: z.string().min(1).meta({ title: '工作任务', description: '工作任务。' }),
  /** Breakdown of the task (任务分解); empty where the table has no such column. */
  breakdown: z.string().meta({ title: '任务分解', description: '任务分解；表中没有此栏则为空。' }),
  /** Measures (工作措施), one an entry, numbers kept. */
  measures: z.array(z.string().min(1)).meta({ title: '工作措施', description: '工作措施，逐条。' }),
  /** Bodies in the lead (牵头单位). */
  lead: z.array(z.string().min(1)).meta({ title: '牵头单位', description: '牵头单位，名称照原文。' }),
  /** Supporting bodies (配合单位). */
  support: z.array(z.string().min(1)).meta({ title: '配合单位', description: '配合单位，名称照原文。' }),
  /** Deadline as printed (完成时限). */
  deadline: z.string().meta({ title: '完成时限', description: '完成时限原文。' }),
  /** Names of the fields that were inherited from a merged cell above. */
  inherited: z
    .array(z.enum(['no', 'task', 'breakdown', 'measures', 'lead', 'support', 'deadline']))
    .meta({ title: '承上的栏', description: '原表中因合并单元格而从上一行承接的栏。' }),
  /** Whether number and task are printed again because a page break cut the task. */
  repeated: z.boolean().meta({ title: '跨页重印', description: '序号和任务因换页而重印时为 true。' }),
  /** False where the borders of its cells, or the role of a merged cell of bodies, could not be decided. */
  certain: z
    .boolean()
    .meta({ title: '是否确定', description: '单元格的分界，或合并单元格中单位的角色，无法判定时为 false。' }),
  /** Seed lines of the row. */
  lines: lineSpan,
  /** Themes that it belongs to: those of the excerpts in what it speaks for. */
  themes: themesField,
  /** Bodies behind `lead`, one for one. */
  leadBodies: leadBodiesField,
  /** Bodies behind `support`, one for one. */
  supportBodies: supportBodiesField,
  /** Address on the plan page. */
  url: siteUrl,
});

export type Task = z.infer<typeof task>;
