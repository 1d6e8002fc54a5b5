import { z } from 'zod';
import { slug } from './ids.ts';

/** A concept of the field with all its wordings: an entry of `content/vocabulary/concepts.yaml`. */
export const concept = z.strictObject({
  /** Concept id, named by the rules of themes. */
  id: slug,
  /** Name in Chinese. */
  name: z.string().min(1),
  /** Wordings in normal form, beginning with at least two characters; `…` stands for up to twelve characters within one part of a sentence. */
  wordings: z.array(z.string().regex(/^[^…]{2,}(?:…[^…]+)*$/u)).min(1),
});

export type Concept = z.infer<typeof concept>;
