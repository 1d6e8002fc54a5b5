import { z } from 'zod';
import { eId, eIdField, planField, siteUrl } from './ids.ts';

/** A statement of who leads and who supports, from the bracket that closes a clause or from a task row. */
export const responsibility = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause that holds the statement. */
  eId: eIdField,
  /** Element id of the section it speaks for; empty if none. */
  section: z.union([eId, z.literal('')]).meta({ title: '所管章节', description: '该分工所指章节的标识。' }),
  /** The bracket verbatim; empty for a task row, whose cells are the statement. */
  quote: z.string().meta({ title: '原文', description: '括号原文；任务表各行为空。' }),
  /** Bodies in the lead, names as printed. */
  lead: z.array(z.string().min(1)).meta({ title: '牵头单位', description: '牵头单位，名称照原文。' }),
  /** Supporting bodies, names as printed. */
  support: z.array(z.string().min(1)).meta({ title: '配合单位', description: '配合单位，名称照原文。' }),
  /** Address of the clause. */
  url: siteUrl,
});

export type Responsibility = z.infer<typeof responsibility>;
