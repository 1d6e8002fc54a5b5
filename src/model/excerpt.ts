import { z } from 'zod';
import { cityId, eId, siteUrl, slug } from './ids.ts';

/** An excerpt: one sentence of a clause, verbatim, under a theme. */
export const excerpt = z.strictObject({
  /** Theme id. */
  theme: slug,
  /** City id. */
  plan: cityId,
  /** Element id of the clause. */
  eId,
  /** Offset of the first character within the clause's text (UTF-16 units), included. */
  start: z.int().nonnegative(),
  /** Offset behind the last character within the clause's text, excluded. */
  end: z.int().positive(),
  /** The sentence, equal to `clause.text.slice(start, end)`. */
  text: z.string().min(1),
  /** Issues of the theme that it speaks to. */
  issues: z.array(slug).min(1),
  /** Id of the first rule that put it here. */
  rule: slug,
  /** Ids of all rules that fired. */
  rules: z.array(slug).min(1),
  /** Address of the clause on the plan page. */
  url: siteUrl,
});

export type Excerpt = z.infer<typeof excerpt>;
