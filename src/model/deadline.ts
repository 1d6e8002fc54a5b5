import { z } from 'zod';
import { bodiesField, eIdField, planField, siteUrl, themesField } from './ids.ts';

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
  /** The date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD, the last day on which it is still met; else null. */
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .nullable()
    .meta({
      title: '日期',
      description: '时限的日期，精确到原文所及：年、年-月或年-月-日；无法确定则为空。',
    }),
  /** Whether the year was taken from the document's title or date. */
  resolved: z.boolean().meta({ title: '推定', description: '年份是否由文件标题或日期推定。' }),
  /** Whether the words give no year of their own (年内, 印发之日起两年内, 每年3月底前). */
  relative: z
    .boolean()
    .meta({ title: '相对时限', description: '原文是否未写年份，如“年内”“印发之日起两年内”。' }),
  /** Themes under which its sentence or task row stands. */
  themes: themesField,
  /** Bodies that answer for it. */
  bodies: bodiesField,
  /** Address of the clause. */
  url: siteUrl,
});

export type Deadline = z.infer<typeof deadline>;
