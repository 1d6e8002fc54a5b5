import { z } from 'zod';
import { printed, slug } from './ids.ts';
import { pattern } from './theme.ts';

/** Words of a plan that a definition rests on, verbatim. */
export const definitionEvidence = z.strictObject({
  /** City id. */
  plan: slug,
  /** Words of one clause of that plan. */
  quote: printed,
});

/** What an indicator measures, written by hand from what the plans say. */
export const definition = z.strictObject({
  /** What is counted, or the whole quantity where it is no share. */
  numerator: printed,
  /** What it is a share of; absent where it is no share. */
  denominator: printed.optional(),
  /** Whom, where and which time it covers. */
  scope: printed,
  /** Who counts, as far as the plans say. */
  counts: printed,
  /** What the definition rests on: a note of a table, or the printed names alone. */
  source: printed,
  /** Words that say so. */
  evidence: z.array(definitionEvidence),
  /** Indicators that look alike and are another quantity. */
  unlike: z.array(slug),
});

/** A way in which a printed name departs from the quantity of its row. */
export const departure = z
  .strictObject({
    /** Words that the name has. */
    has: printed.optional(),
    /** Words that neither the name nor its foot-note or sentence has. */
    lacks: printed.optional(),
    /** What the reader must know of it. */
    note: printed,
  })
  .refine(({ has, lacks }) => (has === undefined) !== (lacks === undefined), 'has 与 lacks 恰写其一');

/** An indicator that several plans state, with the names it goes by: an entry of `content/vocabulary/indicators.yaml`. */
export const indicatorEntry = z.strictObject({
  /** Id shared by all cities. */
  id: slug,
  /** Position on the page, from 1. */
  order: z.int().positive(),
  /** Common name in Chinese. */
  name: printed,
  /** Unit; empty if none. */
  unit: z.string(),
  /** Patterns over the name as printed, normalised, without unit in brackets and foot-note marks. */
  names: z.array(pattern).min(1),
  /** Pattern over the words before a number in prose; absent where prose never states it. */
  prose: pattern.optional(),
  /** Ways in which printed names depart from the quantity: such a row is shown with a mark, its value as printed. */
  departures: z.array(departure).optional(),
  /** What it measures. */
  definition,
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
export type Departure = z.infer<typeof departure>;
export type IndicatorEntry = z.infer<typeof indicatorEntry>;
export type BodyEntry = z.infer<typeof bodyEntry>;
