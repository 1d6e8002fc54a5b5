import type { FactAccuracy, ThemeAccuracy } from '../../src/model/accuracy.ts';
import type { Theme } from '../../src/model/theme.ts';
import {
  countable,
  f1,
  isLabelled,
  issueDifferences,
  type Judged,
  precision,
  recall,
  score,
  scoreIssues,
} from './accuracy.ts';
import { type BlindScore, blindPrecision, blindRecall, scoreBlind } from './blind.ts';
import type { JudgedCity } from './judged.ts';

/** The published figures of the first reading of a theme, or null where it was not read. */
function firstReadingOf(theme: string, firstReading: readonly BlindScore[]): ThemeAccuracy['blind'] {
  const first = firstReading.find((each) => each.theme === theme);
  return first
    ? { precision: blindPrecision(first), recall: blindRecall(first), labels: first.labels }
    : null;
}

/** Returns the accuracy of every theme, in order, on all gold sentences, on those set apart, and at the first blind reading. */
export function measureThemes(
  judged: readonly Judged[],
  themes: readonly Theme[],
  firstReading: readonly BlindScore[] = [],
): ThemeAccuracy[] {
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
      blind: firstReadingOf(id, firstReading),
    };
  });
}

/** The text of `content/accuracy.json`: the cities that are labelled, the themes, the tables of facts. */
export function accuracyJson(
  cities: readonly Pick<JudgedCity, 'city' | 'labelled'>[],
  themes: readonly ThemeAccuracy[],
  facts: readonly FactAccuracy[],
): string {
  const labelled = cities.filter((each) => each.labelled).map(({ city }) => city);
  return `${JSON.stringify({ labelled, themes, facts }, null, 2)}\n`;
}

/** Says of which cities nothing can be measured, one a line. */
export const unlabelledLines = (cities: readonly Pick<JudgedCity, 'city' | 'labelled'>[]): string[] =>
  cities.filter(({ labelled }) => !labelled).map(({ city }) => `${city}: not labelled, accuracy unknown`);

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

/** Formats the rules of today against the blind labels, one theme a line. No held-out figure: the rules have since seen them. */
export function blindTable(blind: readonly Judged[], themes: readonly Theme[]): string {
  return themes
    .map(({ id }) => {
      const result = scoreBlind(blind, id);
      return `${id.padEnd(22)} P ${blindPrecision(result).toFixed(3)} R ${blindRecall(result).toFixed(3)} sure ${result.labels} chosen ${result.chosen}`;
    })
    .join('\n');
}

/** Formats how well a theme's sentences are put under its issues, with every sentence on which gold and rules differ. */
export function issueLines(judged: readonly Judged[], theme: string): string[] {
  const result = scoreIssues(judged, theme);
  const head = `${theme.padEnd(22)} issues P ${precision(result).toFixed(3)} R ${recall(result).toFixed(3)} n ${result.gold}`;
  const differing = issueDifferences(judged, theme).filter(
    ({ missing, extra }) => missing.length + extra.length > 0,
  );
  return [
    head,
    ...differing.map(
      ({ sentence, missing, extra }) =>
        `  L${sentence.line} missing [${missing.join(' ')}] extra [${extra.join(' ')}] ${sentence.text}`,
    ),
  ];
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
