import { z } from 'zod';
import { printed, slug } from './ids.ts';
import { pattern } from './theme.ts';

/** An indicator that several plans state, with the names it goes by: an entry of `content/vocabulary/indicators.yaml`. */
export const indicatorEntry = z.strictObject({
  /** Id shared by all cities. */
  id: slug,
  /** Common name in Chinese. */
  name: printed,
  /** Unit; empty if none. */
  unit: z.string(),
  /** Patterns over the name as printed, normalised, without unit in brackets and foot-note marks. */
  names: z.array(pattern).min(1),
  /** Pattern over the words before a number in prose; absent where prose never states it. */
  prose: pattern.optional(),
  /** What a reader must know of a row that comes from prose. */
  proseNote: z.string().min(1).optional(),
});

/** A body that answers for tasks, folded by its function: an entry of `content/vocabulary/bodies.yaml`. */
export const bodyEntry = z.strictObject({
  /** Body id, by function. */
  id: slug,
  /** Name of the function in Chinese. */
  name: printed,
  /** Names as the plans print them. */
  names: z.array(printed).min(1),
});

/** What a column of a table holds. */
export const tableRole = z.enum([
  'no',
  'category',
  'name',
  'unit',
  'baseline',
  'target',
  'value',
  'kind',
  'note',
  'task',
  'breakdown',
  'measures',
  'lead',
  'support',
  'responsible',
  'deadline',
]);

/** The heads that give a column its role: an entry of `content/vocabulary/table-heads.yaml`. */
export const tableHead = z.strictObject({
  /** Role of the column. */
  role: tableRole,
  /** Patterns over the head in reading form, without white space and without a unit in brackets. */
  heads: z.array(pattern).min(1),
});

export type TableRole = z.infer<typeof tableRole>;
export type TableHead = z.infer<typeof tableHead>;
export type IndicatorEntry = z.infer<typeof indicatorEntry>;
export type BodyEntry = z.infer<typeof bodyEntry>;
