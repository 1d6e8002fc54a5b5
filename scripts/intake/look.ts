import type { Vocabulary } from '../facts/vocabulary.ts';
import { splitLines } from '../parse/base/lines.ts';
import { coverageOf } from '../quality/coverage.ts';
import { underlinedLine } from '../report/underlined.ts';
import { placeOfWords } from '../report/words.ts';
import { type HeadReader, headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { doubtsOf } from './doubts.ts';
import type { Inspection } from './inspect.ts';

/** Something an editor should look at before a text is trusted. */
export interface Look {
  readonly line: number;
  /** Column of the words concerned, counted from 1; absent where the line as a whole is meant. */
  readonly column?: number;
  /** What it is: the key of a remark, `heading-in-doubt` or `unclaimed`. */
  readonly key: string;
  readonly sentence: string;
}

/** Kinds of remark by which nothing is in doubt: they say what was set aside or joined. */
const settled = new Set([
  'markdown-mark-dropped',
  'html-mark-dropped',
  'list-bullet-dropped',
  'furniture-set-apart',
  'page-break-joined',
  'title-broken-over-lines',
  'cells-merged',
  'name-broken-over-lines',
  'row-repeated-after-page-break',
  'corrected-by-hand',
]);

/** Kinds of look, worst first: the text is damaged, facts are lost, the structure is in doubt. Others stand after these. */
const gravity = [
  'date-impossible',
  'no-heading-found',
  'first-characters-lost',
  'line-unfinished',
  'control-character',
  'number-not-read',
  'cell-undecidable',
  'cells-glued',
  'row-mark-missing',
  'number-out-of-order',
  'heading-in-doubt',
];
const last = 'unclaimed';

function rankOf({ key }: Look): number {
  const rank = gravity.indexOf(key);
  return rank >= 0 ? rank : gravity.length + (key === last ? 1 : 0);
}

/** What an editor should look at, worst first and each kind in the order of the text. */
export function looksAt(inspection: Inspection, text: string, { heads }: Vocabulary): Look[] {
  const lines = splitLines(text);
  return [
    ...undecided(inspection),
    ...doubtful(inspection, lines),
    ...unclaimed(inspection, lines, headReader(heads)),
  ].sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line);
}

function undecided({ remarks }: Inspection): Look[] {
  return remarks
    .filter(({ key }) => !settled.has(key))
    .map(({ line, column = 1, key, message }) => ({ line, column, key, sentence: message }));
}

function doubtful(inspection: Inspection, lines: readonly string[]): Look[] {
  return doubtsOf(inspection).map(({ section: { line, label, title }, why }) => ({
    ...placeOfWords(lines, line, label || firstWords(title)),
    key: 'heading-in-doubt',
    sentence: `Is this a heading (${why})? “${label}${title.slice(0, 30)}”`,
  }));
}

function unclaimed(
  { sections, clauses, excerpts }: Inspection,
  lines: readonly string[],
  readHead: HeadReader,
): Look[] {
  const tables = readTables(clauses, readHead);
  const { unclaimed: left } = coverageOf({ sections, clauses, tables }, excerpts);
  return left.map((clause) => ({
    ...placeOfWords(lines, clause.lines[0], firstWords(clause.text)),
    key: last,
    sentence: `No theme has claimed this text: “${clause.text.slice(0, 30)}”`,
  }));
}

/** Enough of a text to be found by on its line: what stands before a tab or a line break. */
const firstWords = (text: string) => text.slice(0, 10).split(/[\t\n]/u)[0] ?? '';

/** The looks as text for a terminal: `file:line: sentence`, with the line and a caret where there is a column. */
export function looksInWords(file: string, looks: readonly Look[], text: string): string {
  const lines = splitLines(text);
  return looks
    .flatMap(({ line, column, sentence }) => [
      `${file}:${line}: ${sentence}`,
      ...(column === undefined ? [] : underlinedLine(lines[line - 1], column)),
    ])
    .join('\n');
}
