import type { Clause } from '../../src/model/index.ts';
import type { Place } from './problem.ts';

/** Where words stand on a line counted from 1, looked for from an offset on; without a column where they do not stand there, or are none. */
export function placeOfWords(lines: readonly string[], line: number, words: string, from = 0): Place {
  const at = words === '' ? -1 : (lines[line - 1] ?? '').indexOf(words, from);
  return at < 0 ? { line } : { line, column: at + 1 };
}

/** Finds the place of words of a clause by their offset in its text; asked in the order of the text. */
export type Locator = (start: number, words: string) => Place;

/** Makes the locator of a clause in the lines it was read from. */
export function locatorIn({ lines: [first, last], joins }: Clause, lines: readonly string[]): Locator {
  const parts = [{ offset: 0, line: first }, ...joins];
  let at = 0;
  return (start, words) => {
    while ((parts[at + 1]?.offset ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const { offset, line } = parts[at] ?? { offset: 0, line: first };
    const next = parts[at + 1]?.offset ?? Number.POSITIVE_INFINITY;
    // What stands on the line before the words in the clause stands there in the file, with more marks perhaps.
    const place = placeOfWords(
      lines,
      line,
      words.slice(0, next - start).split('\n')[0] ?? '',
      start - offset,
    );
    return place.column !== undefined || joins.length > 0 ? place : amongCells(lines, [line, last], words);
  };
}

/** The first line of a row, its cells one a line, on which words stand; the first of all where they stand on none. */
function amongCells(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  words: string,
): Place {
  for (let line = first; line <= last; line += 1) {
    const place = placeOfWords(lines, line, words);
    if (place.column !== undefined) return place;
  }
  return { line: first };
}
