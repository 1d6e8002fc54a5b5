import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Judged, precision, recall } from './accuracy.ts';
import type { GoldSentence } from './gold.ts';

/** A sentence labelled by readers who knew the names of the themes and issues, but neither rules nor gold set. */
export const blindSentence = z.strictObject({
  /** The sentence, verbatim save white space. */
  text: z.string().min(1),
  /** Seed line on which it starts. */
  line: z.int().positive(),
  /** Themes the reader was sure of. */
  themes: z.array(z.string()),
  /** Themes the reader thought possible. */
  unsure: z.array(z.string()),
});

export type BlindSentence = z.infer<typeof blindSentence>;

/** What the rules scored on the blind labels of one theme. */
export const blindScore = z.strictObject({
  /** Theme id. */
  theme: z.string(),
  /** Commit whose excerpts were measured; its rules were written before the labels existed. */
  commit: z.string(),
  /** Sentences of which the reader was sure. */
  labels: z.int(),
  /** Of these, chosen by the rules. */
  hits: z.int(),
  /** Excerpts of the theme. */
  chosen: z.int(),
  /** Of these, labelled by the reader, sure or unsure. */
  right: z.int(),
});

export type BlindScore = z.infer<typeof blindScore>;

const gold = (root: string, name: string) => join(root, 'tests/gold/blind', `${name}.json`);

/** Reads the blind labels of a city, none where it has no file; throws where the file does not fit. */
export function readBlind(root: string, city: string): BlindSentence[] {
  const file = gold(root, city);
  return existsSync(file) ? z.array(blindSentence).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** Reads the record of the first reading, theme by theme; throws where the file does not fit. */
export function readFirstReading(root: string): BlindScore[] {
  return z.array(blindScore).parse(JSON.parse(readFileSync(gold(root, 'first-reading'), 'utf8')));
}

/** A blind sentence as a gold sentence, so that it is found and judged in the same way. */
export function asGold({ text, line, themes, unsure }: BlindSentence): GoldSentence {
  const labels = themes.map((theme) => `${theme}/any`);
  return { text, line, labels, optional: unsure, heading: false, split: 'test' };
}

/** Precision of a blind score: share of the excerpts that the reader labelled too, rounded to 3 digits. */
export function blindPrecision({ right, chosen }: Pick<BlindScore, 'right' | 'chosen'>): number {
  return precision({ gold: right, hits: right, falseHits: chosen - right });
}

/** Recall of a blind score: share of the reader's sure labels that the rules chose, rounded to 3 digits. */
export function blindRecall({ hits, labels }: Pick<BlindScore, 'hits' | 'labels'>): number {
  return recall({ gold: labels, hits, falseHits: 0 });
}

/** Scores the rules of today on judged blind sentences, of which an unsure one counts as right if it is chosen. */
export function scoreBlind(judged: readonly Judged[], theme: string): Omit<BlindScore, 'commit'> {
  const sure = judged.filter(({ sentence }) => sentence.labels.includes(`${theme}/any`));
  const chosen = judged.filter((each) => each.chosen.has(theme));
  const right = chosen.filter((each) => sure.includes(each) || each.sentence.optional.includes(theme));
  const hits = sure.filter((each) => each.chosen.has(theme)).length;
  return { theme, labels: sure.length, hits, chosen: chosen.length, right: right.length };
}
