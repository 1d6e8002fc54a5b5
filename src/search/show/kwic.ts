import { type Hit, marks } from '../language/match.ts';

/** One occurrence with its context: a row of the keyword-in-context view. */
export interface KwicRow {
  readonly hit: Hit;
  /** Text before the word, verbatim, at most `width` characters. */
  readonly left: string;
  /** The word as it stands in the text. */
  readonly word: string;
  /** Text after the word, verbatim, at most `width` characters. */
  readonly right: string;
}

/** How rows are sorted: as the hits are, or by the context on one side. */
export type KwicSort = 'none' | 'left' | 'right';

const chinese = new Intl.Collator('zh-Hans-CN');
const reversed = (text: string) => [...text.replace(/\s/gu, '')].reverse().join('');

/** Rows for every occurrence of the words in the hits, with `width` characters of context on each side. */
export function kwicRows(hits: readonly Hit[], words: readonly string[], width = 20): KwicRow[] {
  return hits.flatMap((hit) =>
    marks(hit.clause.text, words).map(([start, end]) => ({
      hit,
      left: hit.clause.text.slice(Math.max(0, start - width), start),
      word: hit.clause.text.slice(start, end),
      right: hit.clause.text.slice(end, end + width),
    })),
  );
}

/** Sorts rows by what follows the word, or by what precedes it read from the word outwards; stable. */
export function sortKwic(rows: readonly KwicRow[], by: KwicSort): KwicRow[] {
  if (by === 'none') return [...rows];
  const key = by === 'right' ? (row: KwicRow) => row.right : (row: KwicRow) => reversed(row.left);
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => chinese.compare(a.key, b.key))
    .map(({ row }) => row);
}
