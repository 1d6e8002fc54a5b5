import { z } from 'astro/zod';

/** How well a theme's rules do on sentences labelled by hand. */
const accuracy = z.object({
  themes: z.array(
    z.object({
      /** Theme id. */
      theme: z.string(),
      /** Share of the sentences shown that belong to the theme, 0 to 1. */
      precision: z.number(),
      /** Share of the sentences of the theme that are shown, 0 to 1. */
      recall: z.number(),
      /** Number of sentences labelled. */
      gold: z.number(),
      /** The same precision on the labelled sentences that were not looked at while the rules were written. */
      testPrecision: z.number().optional(),
      /** The same recall on those sentences. */
      testRecall: z.number().optional(),
      /** The first comparison with readers who had not seen the rules, of rules that had not seen their labels. */
      blind: z
        .object({
          /** Share of the sentences shown that the readers labelled too. */
          precision: z.number(),
          /** Share of the sentences of which they were sure that were shown. */
          recall: z.number(),
          /** Number of sentences of which they were sure. */
          labels: z.number(),
        })
        .nullish(),
    }),
  ),
});

export type ThemeAccuracy = z.infer<typeof accuracy>['themes'][number];

/** The measurement as generated; no file where nothing has been measured yet. */
const files = import.meta.glob('../../content/accuracy.json', { eager: true, import: 'default' });

/** Returns the measured accuracy of a theme, or undefined where it has not been measured. */
export function accuracyOf(theme: string): ThemeAccuracy | undefined {
  const [file] = Object.values(files);
  return file === undefined ? undefined : accuracy.parse(file).themes.find((entry) => entry.theme === theme);
}
