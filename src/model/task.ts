import { z } from 'zod';
import { cityId, eId, lineSpan, siteUrl } from './ids.ts';

/** A task: one row of a plan's table of tasks, merged cells filled in. */
export const task = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Number of the task as printed (序号). */
  no: z.int().positive(),
  /** Task (工作任务). */
  task: z.string().min(1),
  /** Breakdown of the task (任务分解). */
  breakdown: z.string().min(1),
  /** Measures (工作措施), one an entry, numbers kept. */
  measures: z.array(z.string().min(1)),
  /** Bodies in the lead (牵头单位). */
  lead: z.array(z.string().min(1)),
  /** Supporting bodies (配合单位). */
  support: z.array(z.string().min(1)),
  /** Deadline as printed (完成时限). */
  deadline: z.string(),
  /** Names of the fields that were inherited from a merged cell above. */
  inherited: z.array(z.enum(['no', 'task', 'breakdown', 'measures', 'lead', 'support', 'deadline'])),
  /** Whether number and task are printed again because a page break cut the task. */
  repeated: z.boolean(),
  /** Seed lines of the row. */
  lines: lineSpan,
  /** Element id of the row. */
  eId,
  /** Address on the plan page. */
  url: siteUrl,
});

export type Task = z.infer<typeof task>;
