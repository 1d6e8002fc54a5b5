import { z } from 'zod';
import { bodiesField, eId, eIdField, planField, siteUrl, themesField } from './ids.ts';
import { comparator } from './indicator.ts';

/** A further place where the same quantity is said. */
const place = z.strictObject({
  /** Element id of that clause. */
  eId: eId.meta({ title: '条目标识', description: '另一处所在条目的标识。' }),
  /** Offset of the quantity within its text, included. */
  start: z.int().nonnegative().meta({ title: '起', description: '在该条目正文中的起始位置（含）。' }),
  /** Offset behind the quantity, excluded. */
  end: z.int().positive().meta({ title: '止', description: '在该条目正文中的结束位置（不含）。' }),
});

/** What a quantity is in its sentence. */
export const commitmentKind = z.enum(['target', 'result', 'change', 'penalty', 'condition', 'national']);

/** A commitment: a quantity in prose, outside the indicator tables: a target or rule, a past result, or what limits them. */
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
  /** End of a range, in the same unit; null where there is one number only. */
  upper: z.number().nullable().meta({ title: '上限', description: '区间的上端，单位相同；不是区间则为空。' }),
  /** Unit, such as %, 万元, 家, 次/半年. */
  unit: z.string().meta({ title: '单位', description: '单位，如 %、万元、家、次/半年。' }),
  /** Comparator, or null. */
  comparator: comparator
    .nullable()
    .meta({ title: '比较', description: '>、>=、<、<=，about 表示左右、约、近、余；为空表示只给数字。' }),
  /** Year the quantity is for (the last of a span), from its sentence, the list or the goals it stands in; else null. */
  year: z
    .int()
    .nullable()
    .meta({ title: '年份', description: '所属年份；一段时期则为末年；原文未给则为空。' }),
  /** First year of a span such as 2019-2020年, or null. */
  from: z.int().nullable().meta({ title: '起始年份', description: '一段时期的首年；不是时期则为空。' }),
  /** Aimed at or laid down, reported, a difference or former value, a sanction, a condition, or the State's requirement. */
  kind: commitmentKind.meta({
    title: '性质',
    description:
      'target 目标或规定，result 已有结果，change 变化幅度或原值，penalty 处罚，condition 条件，national 国家或省的要求。',
  }),
  /** Further places where the same is said (body and annex), in order. */
  also: z.array(place).meta({ title: '又见', description: '同一数量的其他出处：条目标识与起止位置。' }),
  /** Themes under which its sentence stands. */
  themes: themesField,
  /** Bodies that answer for it. */
  bodies: bodiesField,
  /** Address of the clause. */
  url: siteUrl,
});

export type Commitment = z.infer<typeof commitment>;
