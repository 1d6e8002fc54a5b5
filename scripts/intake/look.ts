import type { Vocabulary } from '../facts/vocabulary.ts';
import { coverageOf } from '../quality/coverage.ts';
import { underlined } from '../report/underlined.ts';
import { type HeadReader, headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import type { Inspection } from './inspect.ts';

/** Something an editor should look at before a text is trusted. */
export interface Look {
  readonly line: number;
  /** Column of the words concerned, counted from 1; absent where the line as a whole is meant. */
  readonly column?: number;
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
  'corrected-by-hand',
]);

/** What an editor should look at, worst first: what could not be decided, headings without a title, text that no theme has claimed. */
export function looksAt(inspection: Inspection, text: string, { heads }: Vocabulary): Look[] {
  const lines = text.split(/\r\n|\n|\r/u);
  return [
    ...undecided(inspection, lines),
    ...untitled(inspection),
    ...unclaimed(inspection, headReader(heads)),
  ];
}

function undecided({ remarks }: Inspection, lines: readonly string[]): Look[] {
  return remarks
    .filter(({ key }) => !settled.has(key))
    .map(({ line, message, detail }) => {
      const at = detail === '' ? -1 : (lines[line - 1]?.indexOf(detail) ?? -1);
      return { line, sentence: message, ...(at >= 0 && { column: at + 1 }) };
    });
}

/** Headings that have a number and no words, or so many that they may be sentences. */
function untitled({ sections }: Inspection): Look[] {
  return sections
    .filter(({ kind, label, title }) => kind === 'section' && isDoubtful(label, title))
    .map(({ line, label, title }) => ({
      line,
      sentence: `Is this a heading? “${label}${title.slice(0, 30)}”`,
    }));
}

const isDoubtful = (label: string, title: string) =>
  title.length > 40 || (title === '' && !label.startsWith('第'));

function unclaimed({ sections, clauses, excerpts }: Inspection, readHead: HeadReader): Look[] {
  const tables = readTables(clauses, readHead);
  const { unclaimed: left } = coverageOf({ sections, clauses, tables }, excerpts);
  return left.map(({ lines, text }) => ({
    line: lines[0],
    sentence: `No theme has claimed this text: “${text.slice(0, 30)}”`,
  }));
}

/** The looks as text for a terminal: `file:line: sentence`, with a caret where there is a column. */
export function looksInWords(file: string, looks: readonly Look[], text: string): string {
  return looks
    .flatMap(({ line, column, sentence }) => [
      `${file}:${line}: ${sentence}`,
      ...(column === undefined ? [] : underlined(text, line, column)),
    ])
    .join('\n');
}
