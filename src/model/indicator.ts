import { z } from 'zod';
import { cityId, eId, siteUrl, slug } from './ids.ts';

/** How a stated value relates to its number; `about` is 左右, null means that the text gives a number only or none. */
export const comparator = z.enum(['>', '>=', '<', '<=', 'about']);

/** A value as the text states it. */
export const statedValue = z.strictObject({
  /** Year the value is for, or null where the text gives none. */
  year: z.int().nullable(),
  /** The cell verbatim; empty if the table leaves it blank. */
  text: z.string(),
  /** The number, in the indicator's unit, or null where the text has no number (— or words) or it cannot be decided. */
  value: z.number().nullable(),
  /** Comparator, or null. */
  comparator: comparator.nullable(),
});

/** An indicator: one row of a plan's indicator table, or the same quantity stated in prose. */
export const indicator = z.strictObject({
  /** Id shared by the rows of all cities that state the same quantity; its own if no other does. */
  indicator: slug,
  /** Common name in Chinese. */
  name: z.string().min(1),
  /** Unit, such as %, 亿元, 个, 类; empty if none. */
  unit: z.string(),
  /** City id. */
  plan: cityId,
  /** Name as this plan prints it. */
  verbatimName: z.string().min(1),
  /** Group of the row as printed (类别, 指标维度); empty if the table has none. */
  category: z.string(),
  /** Starting value, mostly of 2020. */
  baseline: statedValue,
  /** Value aimed at, mostly for 2025. */
  target: statedValue,
  /** Kind as printed, or null where it is stated in prose. */
  kind: z.enum(['约束性', '预期性']).nullable(),
  /** Where the row stands: in the table of indicators, or in the prose of a plan without such a table. */
  source: z.enum(['table', 'prose']),
  /** False where a cell could not be decided; the cells then hold the raw text and no value. */
  certain: z.boolean(),
  /** Foot-note of the table or the parser's explanation; empty if none. */
  note: z.string(),
  /** Element id of the row or clause. */
  eId,
  /** Address on the plan page. */
  url: siteUrl,
});

export type Comparator = z.infer<typeof comparator>;
export type StatedValue = z.infer<typeof statedValue>;
export type Indicator = z.infer<typeof indicator>;
