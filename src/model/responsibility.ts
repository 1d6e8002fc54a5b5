import { z } from 'zod';
import {
  eId,
  eIdField,
  leadBodiesField,
  planField,
  siteUrl,
  supportBodiesField,
  themesField,
} from './ids.ts';

/** A statement of who leads, supports or answers, from a bracket, from prose, or from a task row. */
export const responsibility = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause that holds the statement. */
  eId: eIdField,
  /** Element id of the section it speaks for; empty if none. */
  section: z.union([eId, z.literal('')]).meta({ title: '所管章节', description: '该分工所指章节的标识。' }),
  /** The bracket or the sentence verbatim; empty for a task row, whose cells are the statement. */
  quote: z.string().meta({ title: '原文', description: '括号或句子原文；任务表各行为空。' }),
  /** Bodies in the lead, or that answer without being called so (see `role`), names as printed. */
  lead: z
    .array(z.string().min(1))
    .meta({ title: '牵头单位', description: '牵头单位，或只写负责、责任单位者（见 role），名称照原文。' }),
  /** Supporting bodies, names as printed. */
  support: z.array(z.string().min(1)).meta({ title: '配合单位', description: '配合单位，名称照原文。' }),
  /** How the bodies in `lead` are called: 牵头, 负责, 责任单位, 按职责分工; empty if no body is in it. */
  role: z
    .union([z.enum(['牵头', '负责', '责任单位', '按职责分工']), z.literal('')])
    .meta({ title: '职责', description: 'lead 所列单位的职责用语；无此类单位则为空。' }),
  /** Whether the list ends in 等: others answer too. */
  open: z.boolean().meta({ title: '未尽列', description: '名单是否以“等”收尾。' }),
  /** False where it is not decided who leads and who supports (a merged cell of a table). */
  certain: z.boolean().meta({ title: '确定', description: '牵头与配合之分是否确定。' }),
  /** Themes that it belongs to: those of the excerpts in what it speaks for. */
  themes: themesField,
  /** Bodies behind `lead`, one for one. */
  leadBodies: leadBodiesField,
  /** Bodies behind `support`, one for one. */
  supportBodies: supportBodiesField,
  /** Address of the clause. */
  url: siteUrl,
});

export type Responsibility = z.infer<typeof responsibility>;
