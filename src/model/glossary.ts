import { z } from 'zod';
import { evidence } from './finding.ts';
import { cityId, printed, slug } from './ids.ts';

/** Words of a plan in which it explains a term, or uses it without explaining it. */
export const termSource = evidence.extend({
  /** City id. */
  plan: cityId,
});

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
  /** Where plans say themselves what they mean by it, or use a word of their own unexplained. */
  sources: z.array(termSource).optional(),
});

/** The glossary: `content/glossary/terms.yaml`. */
export const glossary = z.array(term);

export type Term = z.infer<typeof term>;
