import type { Theme } from '../../src/model/theme.ts';
import { precision, recall, type Score } from './accuracy.ts';
import { type JudgedDocument, scoresBy, scoresOf, total } from './measure.ts';

const line = (name: string, score: Score): string =>
  `${name.padEnd(40)} R ${recall(score).toFixed(3)} P ${precision(score).toFixed(3)} n ${score.gold}`;

/** Formats recall and precision per document, per theme and, where asked, per issue. */
export function measureTable(
  documents: readonly JudgedDocument[],
  themes: readonly Theme[],
  issues: boolean,
): string {
  const all = scoresOf(
    documents.flatMap(({ judged }) => judged),
    themes,
  );
  const keys = [...all.keys()].filter((key) => issues || !key.includes('/'));
  const pens = Map.groupBy(documents, ({ pen }) => pen);
  return [
    ...documents.map(({ id, judged }) => line(id, total(scoresBy('theme', scoresOf(judged, themes))))),
    ...keys.map((key) => line(key.includes('/') ? `  ${key}` : key, all.get(key)!)),
    ...[...pens].map(([pen, own]) => {
      const scores = scoresOf(
        own.flatMap(({ judged }) => judged),
        themes,
      );
      return line(`pen ${pen}`, total(scoresBy('theme', scores)));
    }),
    line('all themes', total(scoresBy('theme', all))),
    line('all issues', total(scoresBy('issue', all))),
  ].join('\n');
}

/** Formats how a design finds themes and issues, in one line. */
export function designLine(
  design: string,
  documents: readonly JudgedDocument[],
  themes: readonly Theme[],
): string {
  const all = scoresOf(
    documents.flatMap(({ judged }) => judged),
    themes,
  );
  const shares = (kind: 'theme' | 'issue') => {
    const score = total(scoresBy(kind, all));
    return `${kind}s R ${recall(score).toFixed(3)} P ${precision(score).toFixed(3)}`;
  };
  return `design ${design.padEnd(20)} ${shares('theme')}   ${shares('issue')}`;
}
