import { z } from 'zod';
import { cityId, eId, printed, slug } from './ids.ts';

/** Words of a plan that a claim rests on. */
export const evidence = z.strictObject({
  /** Element id of the clause that the words are taken from. */
  eId,
  /** The words, verbatim: enough of them to say something. */
  quote: z
    .string()
    .regex(/(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){4}/u, 'a quote has four letters or digits at least'),
});

/** A finding: one sentence that answers a theme's question for one city, each of its claims resting on a quote. */
export const finding = z.strictObject({
  /** City id. */
  plan: cityId,
  /** The answer, an editor's summary: a short neutral sentence in Chinese, its claims parted by ， and ；; `未写…` says what is absent. */
  sentence: printed.max(80),
  /** What its claims rest on, one a claim in their order; a claim of absence has none. */
  quotes: z.array(evidence).min(1),
});

/** The findings of one theme: `content/findings/<theme>.yaml`. */
export const findings = z.strictObject({
  /** Theme id, equal to the file name. */
  theme: slug,
  /** One finding for each city that speaks of the theme. */
  findings: z.array(finding),
});

export type Evidence = z.infer<typeof evidence>;
export type Finding = z.infer<typeof finding>;
export type Findings = z.infer<typeof findings>;
