import { z } from 'zod';
import { cityId, eId, siteUrl } from './ids.ts';

/** A deadline: a sentence or task row that says by when something is to be done. */
export const deadline = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Element id of the clause. */
  eId,
  /** The sentence or, for a task row, its breakdown, verbatim. */
  quote: z.string().min(1),
  /** The words that give the time, verbatim, such as `2022年底前` or `持续推进`. */
  when: z.string().min(1),
  /** Year, or null where the words give none (持续推进, 每年). */
  year: z.int().nullable(),
  /** Address of the clause. */
  url: siteUrl,
});

export type Deadline = z.infer<typeof deadline>;
