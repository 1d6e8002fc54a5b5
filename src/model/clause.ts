import { z } from 'zod';
import { cityId, eId, lineSpan, siteUrl } from './ids.ts';
import { parserNote } from './issue.ts';

/** What a clause is, by its form in the document. */
export const clauseKind = z.enum([
  'heading',
  'paragraph',
  'item',
  'box-item',
  'row',
  'note',
  'notice',
  'signature',
  'toc',
]);

/** A clause: one paragraph, item or row; a plan's clauses in order are its whole text. */
export const clause = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Element id, unique within the plan; the anchor on the plan page. */
  eId,
  /** Element id of the section it stands in (its own, where it opens one); empty before the first section. */
  section: z.union([eId, z.literal('')]),
  /** Form of the clause. */
  kind: clauseKind,
  /** The text, verbatim save white space at the ends, page breaks and markdown marks; cells of a row separated by tabs. */
  text: z.string().min(1),
  /** Seed lines the clause was read from. */
  lines: lineSpan,
  /** Whether lines were joined across a page or line break. */
  joined: z.boolean(),
  /** Where a further seed line begins within `text`: character offset and line number, in order. */
  joins: z.array(z.strictObject({ offset: z.int().nonnegative(), line: z.int().positive() })),
  /** Length in characters of the run-in heading at the start of `text` (label, title, 。); 0 if there is none. */
  lead: z.int().nonnegative(),
  /** What the parser did or could not decide. */
  issues: z.array(parserNote),
  /** Address on the plan page. */
  url: siteUrl,
});

export type Clause = z.infer<typeof clause>;
export type ClauseKind = z.infer<typeof clauseKind>;
