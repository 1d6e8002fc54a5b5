import { type Accuracy, accuracy, type FactAccuracy } from '../../src/model/accuracy.ts';
import type { Theme } from '../../src/model/theme.ts';
import {
  countable,
  isLabelled,
  issueDifferences,
  type Judged,
  precision,
  recall,
  type Score,
  score,
  scoreIssues,
} from './accuracy.ts';
import { blindPrecision, blindRecall, scoreBlind } from './blind.ts';
import { f1 } from './f1.ts';
import type { JudgedCity } from './judged.ts';
import { type JudgedDocument, scoresBy, scoresOf, total } from './measure.ts';

/** What is published of how well themes are found. */
export type MeasuredThemes = Pick<Accuracy, 'measured' | 'documents' | 'pens' | 'all' | 'issues' | 'themes'>;

/** The accuracy of every theme and issue, out of documents judged by what was learned from other pens. */
export function measureThemes(
  judged: readonly JudgedDocument[],
  themes: readonly Theme[],
  today: string,
): MeasuredThemes {
  const scores = scoresOf(
    judged.flatMap((document) => document.judged),
    themes,
  );
  const shares = (found: Score) => {
    return { precision: precision(found), recall: recall(found), gold: found.gold };
  };
  const of = (key: string) => shares(scores.get(key)!);
  return {
    measured: today,
    documents: judged.length,
    pens: new Set(judged.map(({ pen }) => pen)).size,
    all: shares(total(scoresBy('theme', scores))),
    issues: shares(total(scoresBy('issue', scores))),
    themes: themes.map(({ id, issues }) => ({
      theme: id,
      ...of(id),
      issues: issues.map((issue) => ({ issue: issue.id, ...of(`${id}/${issue.id}`) })),
    })),
  };
}

/** The text of `content/accuracy.json`: the cities that are labelled, the themes, the tables of facts. */
export function accuracyJson(
  cities: readonly Pick<JudgedCity, 'city' | 'labelled'>[],
  themes: MeasuredThemes,
  facts: readonly FactAccuracy[],
): string {
  const labelled = cities.filter((each) => each.labelled).map(({ city }) => city);
  const { measured, documents, pens, all, issues } = themes;
  // Parsed, so that the fields stand in the order of the schema, whoever made them.
  const whole = accuracy.parse({
    labelled,
    measured,
    documents,
    pens,
    all,
    issues,
    themes: themes.themes,
    facts,
  });
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** One line on what was last measured: how well themes and issues of documents by other pens are found. */
export function summaryLine({ measured, documents, pens, all, issues }: MeasuredThemes): string {
  const shares = ({ precision: p, recall: r, gold }: MeasuredThemes['all']) =>
    `R ${r.toFixed(3)} P ${p.toFixed(3)} n ${gold}`;
  return `${measured}, ${documents} documents of ${pens} pens, each pen left out: themes ${shares(all)}, issues ${shares(issues)}`;
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
        return `${name} P ${precision(result).toFixed(3)} R ${recall(result).toFixed(3)} F1 ${f1({ hits: result.hits, found: result.hits + result.falseHits, wanted: result.gold }).toFixed(3)} n ${String(result.gold).padStart(3)}`;
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
