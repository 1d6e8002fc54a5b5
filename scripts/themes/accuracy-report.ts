import type { Theme } from '../../src/model/theme.ts';
import { countable, f1, isLabelled, type Judged, precision, recall, score } from './accuracy.ts';

/** One theme's measured accuracy, as published in `content/accuracy.json`. */
export interface ThemeAccuracy {
  readonly theme: string;
  readonly precision: number;
  readonly recall: number;
  /** Number of gold sentences of the theme. */
  readonly gold: number;
  readonly testPrecision: number;
  readonly testRecall: number;
}

/** Returns the accuracy of every theme, in order, on all gold sentences and on those set apart for the test. */
export function accuracyOf(judged: readonly Judged[], themes: readonly Theme[]): ThemeAccuracy[] {
  const test = judged.filter(({ sentence }) => sentence.split === 'test');
  return themes.map(({ id }) => {
    const all = score(judged, id);
    const held = score(test, id);
    return {
      theme: id,
      precision: precision(all),
      recall: recall(all),
      gold: all.gold,
      testPrecision: precision(held),
      testRecall: recall(held),
    };
  });
}

/** The text of `content/accuracy.json`. */
export function accuracyJson(themes: readonly ThemeAccuracy[]): string {
  return `${JSON.stringify({ themes }, null, 2)}\n`;
}

/** Formats a table of precision, recall and F1 on dev, test and all sentences, one theme a line. */
export function accuracyTable(judged: readonly Judged[], themes: readonly Theme[]): string {
  const parts = {
    dev: judged.filter(({ sentence }) => sentence.split === 'dev'),
    test: judged.filter(({ sentence }) => sentence.split === 'test'),
    all: judged,
  };
  const line = (id: string) =>
    Object.entries(parts)
      .map(([name, part]) => {
        const result = score(part, id);
        return `${name} P ${precision(result).toFixed(3)} R ${recall(result).toFixed(3)} F1 ${f1(result).toFixed(3)} n ${String(result.gold).padStart(3)}`;
      })
      .join(' | ');
  return themes.map(({ id }) => `${id.padEnd(22)} ${line(id)}`).join('\n');
}

/** Lists the misses and false hits of a theme on the dev sentences, by which its rules may be mended. */
export function devErrors(judged: readonly Judged[], theme: string): string[] {
  return countable(judged, theme)
    .filter(({ sentence }) => sentence.split === 'dev')
    .flatMap(({ sentence, chosen }) => {
      const labelled = isLabelled(sentence, theme);
      if (labelled === chosen.has(theme)) return [];
      const labels = sentence.labels.join(' ');
      return [`${labelled ? 'MISS ' : 'FALSE'} L${sentence.line} ${sentence.text} [${labels}]`];
    });
}
