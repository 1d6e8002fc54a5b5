import { z } from 'zod';

/** How a derived table is made, as an editor puts it: an entry of `content/processing.yaml`. Figures are measured, never written here. */
export const processing = z.strictObject({
  /** Name of the table. */
  id: z.string().min(1),
  /** What is taken from the texts, and how. */
  rule: z.string().min(1),
  /** An example. */
  example: z.string().min(1),
  /** What looks alike and is left out. */
  counterExample: z.string().min(1),
});

export type Processing = z.infer<typeof processing>;

/** The names of the tables of the open data that are made of the collections (`src/export/derived`). */
export const derivedNames = ['issues', 'bodies', 'duties', 'relatives'] as const;
