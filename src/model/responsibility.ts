import { z } from 'zod';
import { cityId, eId, siteUrl } from './ids.ts';

/** A statement of who leads and who supports, from the bracket that closes a clause or from a task row. */
export const responsibility = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Element id of the clause that holds the statement. */
  eId,
  /** Element id of the section it speaks for; empty if none. */
  section: z.union([eId, z.literal('')]),
  /** The bracket verbatim; empty for a task row, whose cells are the statement. */
  quote: z.string(),
  /** Bodies in the lead, names as printed. */
  lead: z.array(z.string().min(1)),
  /** Supporting bodies, names as printed. */
  support: z.array(z.string().min(1)),
  /** Address of the clause. */
  url: siteUrl,
});

export type Responsibility = z.infer<typeof responsibility>;
