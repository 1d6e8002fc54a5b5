import { z } from 'zod';
import { cityId, eId, printed, slug } from './ids.ts';

/** A finding: one sentence that answers a theme's question for one city, resting on a verbatim quote. */
export const finding = z.strictObject({
  /** City id. */
  plan: cityId,
  /** The answer, one short neutral sentence in Chinese. */
  sentence: printed.max(60),
  /** Element id of the clause that the quote is taken from. */
  eId,
  /** The words of the clause the answer rests on, verbatim. */
  quote: z.string().min(1),
});

/** The findings of one theme: `content/findings/<theme>.yaml`. */
export const findings = z.strictObject({
  /** Theme id, equal to the file name. */
  theme: slug,
  /** One finding for each city that speaks of the theme. */
  findings: z.array(finding),
});

export type Finding = z.infer<typeof finding>;
export type Findings = z.infer<typeof findings>;
