import type { Stretch } from '../language/match.ts';

/** A piece of a clause's text for display: plain, marked, or an ellipsis where text was left out. */
export interface Piece {
  readonly kind: 'text' | 'mark' | 'gap';
  readonly text: string;
}

/** Clauses up to this many characters are shown whole. */
const wholeUpTo = 180;
/** Characters shown on each side of a hit in longer clauses. */
const around = 48;
/** Windows shown of a long clause. */
const mostWindows = 3;

/** The stretches of a text of `length` characters that are shown for the given hits. */
function windows(length: number, hits: readonly Stretch[]): Stretch[] {
  if (length <= wholeUpTo) return [[0, length]];
  if (hits.length === 0) return [[0, wholeUpTo]];
  const joined: [number, number][] = [];
  for (const [start, end] of hits) {
    const last = joined[joined.length - 1];
    if (last && start - around <= last[1]) last[1] = Math.min(length, end + around);
    else joined.push([Math.max(0, start - around), Math.min(length, end + around)]);
  }
  return joined.slice(0, mostWindows);
}

/** Cuts one window into plain and marked pieces. */
function cut(text: string, [from, to]: Stretch, hits: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of hits) {
    if (start < from || end > to) continue;
    pieces.push(
      { kind: 'text', text: text.slice(at, start) },
      { kind: 'mark', text: text.slice(start, end) },
    );
    at = end;
  }
  pieces.push({ kind: 'text', text: text.slice(at, to) });
  return pieces.filter((piece) => piece.text);
}

/** Pieces that show `text` with `hits` marked: whole if short, else windows around the first hits. */
export function piecesOf(text: string, hits: readonly Stretch[]): Piece[] {
  const shown = windows(text.length, hits);
  const gap: Piece = { kind: 'gap', text: '…' };
  const pieces = shown.flatMap((window, index) => [
    ...(index > 0 || window[0] > 0 ? [gap] : []),
    ...cut(text, window, hits),
  ]);
  return (shown[shown.length - 1]?.[1] ?? 0) < text.length ? [...pieces, gap] : pieces;
}
