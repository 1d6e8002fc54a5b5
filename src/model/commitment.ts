import { z } from 'zod';
import { eIdField, planField, siteUrl, slug } from './ids.ts';
import { comparator } from './indicator.ts';

/** A commitment: a quantified target or past result in prose, outside the indicator tables. */
export const commitment = z.strictObject({
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** The sentence it stands in, verbatim. */
  quote: z.string().min(1).meta({ title: '原句', description: '所在的句子，一字不改。' }),
  /** Offset of the quantity within the clause's text, included. */
  start: z.int().nonnegative().meta({ title: '起', description: '数量在条目正文中的起始位置（含）。' }),
  /** Offset behind the quantity, excluded. */
  end: z.int().positive().meta({ title: '止', description: '数量在条目正文中的结束位置（不含）。' }),
  /** The quantity verbatim, such as `不低于5%`. */
  text: z.string().min(1).meta({ title: '数量原文', description: '数量的原文，如“不低于5%”。' }),
  /** What is measured: the words before the quantity, verbatim. */
  what: z.string().meta({ title: '所指', description: '该数所指，取自原文。' }),
  /** The number, in `unit`. */
  value: z.number().meta({ title: '数值', description: '数值，单位见 unit。' }),
  /** Unit, such as %, 万元, 家, 次/半年. */
  unit: z.string().meta({ title: '单位', description: '单位，如 %、万元、家、次/半年。' }),
  /** Comparator, or null. */
  comparator: comparator
    .nullable()
    .meta({ title: '比较', description: '>、>=、<、<=，about 表示左右、约、近、余；为空表示只给数字。' }),
  /** Year the quantity is for, or null where the sentence gives none. */
  year: z.int().nullable().meta({ title: '年份', description: '句中所给的年份。' }),
  /** Whether it is aimed at or reported. */
  kind: z.enum(['target', 'result']).meta({ title: '性质', description: 'target 目标，result 结果。' }),
  /** Themes under which its sentence stands. */
  themes: z.array(slug).meta({ title: '主题', description: '该处所属的主题。' }),
  /** Address of the clause. */
  url: siteUrl,
});

export type Commitment = z.infer<typeof commitment>;
