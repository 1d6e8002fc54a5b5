import { z } from 'zod';
import { eIdField, planField, siteUrl } from './ids.ts';

/** A deadline: a sentence or task row that says by when something is to be done. */
export const deadline = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** The sentence or, for a task row, its breakdown, verbatim. */
  quote: z.string().min(1).meta({ title: '原句', description: '所在的句子；任务表中为任务分解或措施。' }),
  /** The words that give the time, verbatim, such as `2022年底前` or `持续推进`. */
  when: z
    .string()
    .min(1)
    .meta({ title: '时限原文', description: '表示时限的原文，如“2022年底前”“持续推进”。' }),
  /** Year, or null where the words give none (持续推进, 每年). */
  year: z.int().nullable().meta({ title: '年份', description: '时限的年份；持续推进者为空。' }),
  /** Address of the clause. */
  url: siteUrl,
});

export type Deadline = z.infer<typeof deadline>;
