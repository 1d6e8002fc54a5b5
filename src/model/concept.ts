import { z } from 'zod';
import { slug } from './ids.ts';

/** A wording in normal form: begins with at least two characters; `…` stands for up to twelve characters within one part of a sentence. */
const wording = z.string().regex(/^[^…]{2,}(?:…[^…]+)*$/u);

/** A concept of the field with all its wordings: an entry of `content/vocabulary/concepts.yaml`. */
export const concept = z.strictObject({
  /** Concept id, named by the rules of themes. */
  id: slug,
  /** Name in Chinese. */
  name: z.string().min(1),
  /** What it is called: each of them names the concept. */
  wordings: z.array(wording).min(1),
  /** Words that hint at it and mean other things too: the classifier looks for them, search does not offer them. */
  hints: z.array(wording).default([]),
  /** Wordings that speak of this alone, whatever stands within them (骗取…基金支出 is no word on the budget): no other concept is found there. */
  closed: z.array(wording).default([]),
  /** Wordings that mean one and the same, group by group: beside one of them search offers the others. */
  same: z.array(z.array(z.string().min(2)).min(2)).default([]),
});

export type Concept = z.infer<typeof concept>;
