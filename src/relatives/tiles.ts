import { normalise } from '../writing/fold.ts';
import type { Span } from '../writing/sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of words that two texts share, in whatever order it stands in either. */
export interface Tile {
  readonly a: Span;
  readonly b: Span;
}

/** Letters that a shared stretch has at least; a single word may be shorter where it joins others. */
const fewest = 4;
/** Words of a text that are compared at most: the work is that of all pairs of them. */
const most = 400;

/** A word as it is compared, and whether it is free. */
interface Slot extends Span {
  readonly word: string;
  taken: boolean;
}

const slotsOf = (text: string): Slot[] =>
  tokensOf(text)
    .filter(({ mark }: Token) => !mark)
    .slice(0, most)
    .map(({ start, end, text }) => ({ start, end, word: normalise(text), taken: false }));

/** A run of free words that both have. */
interface Run {
  /** Numbers of its first word in either text. */
  readonly own: number;
  readonly other: number;
  /** Number of its words. */
  readonly length: number;
  readonly letters: number;
}

/** The longest run, by letters, of free words that both have; one pass over all pairs of words. */
function longest(a: readonly Slot[], b: readonly Slot[]): Run | null {
  let best: Run | null = null;
  let above = new Int32Array(b.length + 1);
  for (let at = 0; at < a.length; at += 1) {
    const row = new Int32Array(b.length + 1);
    for (let to = 0; to < b.length; to += 1) {
      if (a[at]!.taken || b[to]!.taken || a[at]!.word !== b[to]!.word) continue;
      const length = above[to]! + 1;
      row[to + 1] = length;
      const letters = lettersOf(a, at - length + 1, at);
      if (letters > (best?.letters ?? fewest - 1))
        best = { own: at - length + 1, other: to - length + 1, length, letters };
    }
    above = row;
  }
  return best;
}

function lettersOf(slots: readonly Slot[], from: number, to: number): number {
  let letters = 0;
  for (let at = from; at <= to; at += 1) letters += slots[at]!.word.length;
  return letters;
}

/** Takes the words of a run, and returns the stretch from the first to the last. */
function take(slots: readonly Slot[], from: number, length: number): Span {
  for (const slot of slots.slice(from, from + length)) slot.taken = true;
  return { start: slots[from]!.start, end: slots[from + length - 1]!.end };
}

/**
 * Returns the stretches of whole words and whole numbers that two sentences share, longest first, whatever their order
 * (greedy string tiling, Wise 1993).
 */
export function tilesOf(a: string, b: string): Tile[] {
  const [own, other] = [slotsOf(a), slotsOf(b)];
  const tiles: Tile[] = [];
  for (let run = longest(own, other); run; run = longest(own, other))
    tiles.push({ a: take(own, run.own, run.length), b: take(other, run.other, run.length) });
  return tiles;
}
