import { z } from 'zod';
import { cityId, slug } from './ids.ts';

/** How much of what was found is right, and how much of what is right was found, by a set labelled by hand. */
const shares = z.strictObject({
  /** Share of what was found that is right, 0 to 1. */
  precision: z.number(),
  /** Share of what is right that was found, 0 to 1. */
  recall: z.number(),
});

/** Shares over many labels. */
const total = shares.extend({
  /** Number of labels. */
  gold: z.int().nonnegative(),
});

/** How well the sentences of an issue are found. */
export const issueAccuracy = shares.extend({
  /** Issue id. */
  issue: slug,
  /** Number of sentences labelled. */
  gold: z.int().nonnegative(),
});

/** How well the sentences of a theme are found in documents that the classifier has not learned from. */
export const themeAccuracy = shares.extend({
  /** Theme id. */
  theme: slug,
  /** Number of sentences labelled. */
  gold: z.int().nonnegative(),
  /** Its issues, in their order. */
  issues: z.array(issueAccuracy),
});

/** How well a table of facts agrees with one made by hand. */
export const factAccuracy = shares.extend({
  /** Name of the table. */
  table: z.string().min(1),
  /** Number of records made by hand. */
  gold: z.int().nonnegative(),
  /** Cities they are of. */
  cities: z.array(cityId),
});

/** What was measured: `content/accuracy.json`. */
export const accuracy = z.strictObject({
  /** Cities whose sentences are labelled; of the others the accuracy is unknown. */
  labelled: z.array(cityId),
  /** When the themes were measured: the documents of each pen by what was learned from those of all other pens. */
  measured: z.iso.date(),
  /** Number of labelled documents, those of the site included. */
  documents: z.int().nonnegative(),
  /** Number of pens that wrote them. */
  pens: z.int().nonnegative(),
  /** All themes taken together. */
  all: total,
  /** All issues taken together. */
  issues: total,
  /** The themes, in their order. */
  themes: z.array(themeAccuracy),
  /** The tables of facts that were measured. */
  facts: z.array(factAccuracy),
});

export type ThemeAccuracy = z.infer<typeof themeAccuracy>;
export type FactAccuracy = z.infer<typeof factAccuracy>;
export type Accuracy = z.infer<typeof accuracy>;
