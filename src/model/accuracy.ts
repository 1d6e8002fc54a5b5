import { z } from 'zod';
import { cityId, slug } from './ids.ts';

/** How much of what was found is right, and how much of what is right was found, by a set labelled by hand. */
const shares = z.strictObject({
  /** Share of what was found that is right, 0 to 1. */
  precision: z.number(),
  /** Share of what is right that was found, 0 to 1. */
  recall: z.number(),
});

/** How well a theme's rules do on sentences labelled by hand. */
export const themeAccuracy = shares.extend({
  /** Theme id. */
  theme: slug,
  /** Number of sentences labelled. */
  gold: z.int().nonnegative(),
  /** The same precision on the labelled sentences that were not looked at while the rules were written. */
  testPrecision: z.number(),
  /** The same recall on those sentences. */
  testRecall: z.number(),
  /** The first comparison with readers who had not seen the rules, by rules that had not seen their labels; null for none. */
  blind: shares
    .extend({
      /** Number of sentences of which the readers were sure. */
      labels: z.int().nonnegative(),
    })
    .nullable(),
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
  /** The themes, in their order. */
  themes: z.array(themeAccuracy),
  /** The tables of facts that were measured. */
  facts: z.array(factAccuracy),
});

export type ThemeAccuracy = z.infer<typeof themeAccuracy>;
export type FactAccuracy = z.infer<typeof factAccuracy>;
export type Accuracy = z.infer<typeof accuracy>;
