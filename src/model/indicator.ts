import { z } from 'zod';
import { eId, planField, siteUrl, slug } from './ids.ts';

/** How a stated value relates to its number; `about` is 左右, null means that the text gives a number only or none. */
export const comparator = z.enum(['>', '>=', '<', '<=', 'about']);

/** A value as the text states it. */
export const statedValue = z.strictObject({
  /** Year the value is for, or null where the text gives none. */
  year: z.int().nullable().meta({ title: '年份', description: '该值所指的年份。' }),
  /** The cell verbatim; empty if the table leaves it blank. */
  text: z.string().meta({ title: '原文', description: '单元格或句中的原文，一字不改。' }),
  /** The number, in the indicator's unit, or null where the text has no number (— or words) or it cannot be decided. */
  value: z
    .number()
    .nullable()
    .meta({ title: '数值', description: '数值，单位见 unit；原文没有数字或无法判定时为空。' }),
  /** End of a range such as 70~75, in the same unit, or null where the text gives one number. */
  upper: z
    .number()
    .nullable()
    .meta({ title: '上限', description: '原文为区间时的上限，单位同上；不是区间则为空。' }),
  /** Comparator, or null. */
  comparator: comparator.nullable().meta({
    title: '比较',
    description: '原文数字的限定：>、>=、<、<=，about 表示左右、约、近、余；为空表示原文只给数字或没有数字。',
  }),
});

/** An indicator: one row of a plan's indicator table, or the same quantity stated in prose. */
export const indicator = z.strictObject({
  /** Id shared by the rows of all cities that state the same quantity; its own if no other does. */
  indicator: slug.meta({ title: '指标', description: '各城市共用的指标标识。' }),
  /** Common name in Chinese. */
  name: z.string().min(1).meta({ title: '通用名称', description: '本站所用的通用名称。' }),
  /** Unit, such as %, 亿元, 个, 类; empty if none. */
  unit: z.string().meta({ title: '单位', description: '数值的单位。' }),
  /** City id. */
  plan: planField,
  /** Name as this plan prints it. */
  verbatimName: z.string().min(1).meta({ title: '原文名称', description: '原文所印的名称。' }),
  /** Group of the row as printed (类别, 指标维度); empty if the table has none. */
  category: z.string().meta({ title: '类别', description: '表中所列的类别。' }),
  /** Starting value: that of the last year before the plan. */
  baseline: statedValue.meta({ title: '基期', description: '规划期之前的值。' }),
  /** Value aimed at by the end of the plan. */
  target: statedValue.meta({ title: '目标', description: '规划期末要达到的值。' }),
  /** Kind as printed, or null where it is stated in prose. */
  kind: z
    .enum(['约束性', '预期性'])
    .nullable()
    .meta({ title: '属性', description: '约束性或预期性；出自正文者为空。' }),
  /** Where the row stands: in the table of indicators, or in the prose of a plan without such a table. */
  source: z.enum(['table', 'prose']).meta({ title: '出处', description: 'table 指标表，prose 正文。' }),
  /** False where a cell could not be decided; the cells then hold the raw text and no value. */
  certain: z.boolean().meta({ title: '可判定', description: '原文单元格粘连而无法判定时为 false。' }),
  /** How its quantity departs from that of the row it stands in; empty where the two are one. */
  differs: z
    .string()
    .meta({ title: '口径不同', description: '与通用名称所指数量的口径差别；口径相同者为空。' }),
  /** Foot-note of the table or the parser's explanation; empty if none. */
  note: z.string().meta({ title: '说明', description: '表注或解析说明。' }),
  /** Element id of the row or clause. */
  eId: eId.meta({ title: '条目标识', description: '所在表行或条目的标识。' }),
  /** Address on the plan page. */
  url: siteUrl,
});

export type Comparator = z.infer<typeof comparator>;
export type StatedValue = z.infer<typeof statedValue>;
export type Indicator = z.infer<typeof indicator>;
