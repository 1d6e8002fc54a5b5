import { z } from 'zod';
import { cityId, eId, siteUrl, slug } from './ids.ts';
import { comparator } from './indicator.ts';

/** A commitment: a quantified target or past result in prose, outside the indicator tables. */
export const commitment = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Element id of the clause. */
  eId,
  /** The sentence it stands in, verbatim. */
  quote: z.string().min(1),
  /** Offset of the quantity within the clause's text, included. */
  start: z.int().nonnegative(),
  /** Offset behind the quantity, excluded. */
  end: z.int().positive(),
  /** The quantity verbatim, such as `不低于5%`. */
  text: z.string().min(1),
  /** What is measured: the words before the quantity, verbatim. */
  what: z.string(),
  /** The number, in `unit`. */
  value: z.number(),
  /** Unit, such as %, 万元, 家, 次/半年. */
  unit: z.string(),
  /** Comparator, or null. */
  comparator: comparator.nullable(),
  /** Year the quantity is for, or null where the sentence gives none. */
  year: z.int().nullable(),
  /** Whether it is aimed at or reported. */
  kind: z.enum(['target', 'result']),
  /** Themes under which its sentence stands. */
  themes: z.array(slug),
  /** Address of the clause. */
  url: siteUrl,
});

export type Commitment = z.infer<typeof commitment>;
