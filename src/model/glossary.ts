import { z } from 'zod';
import { printed, slug } from './ids.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  /** Term id, the anchor on the glossary page. */
  id: slug,
  /** The term as the site prints it. */
  term: printed,
  /** Other wordings that the plans use for the same thing; searched together on request. */
  aliases: z.array(printed),
  /** One plain sentence that explains it. */
  sentence: printed.max(120),
  /** Themes it matters to. */
  themes: z.array(slug),
});

/** The glossary: `content/glossary/terms.yaml`. */
export const glossary = z.array(term);

export type Term = z.infer<typeof term>;
