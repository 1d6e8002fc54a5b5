import { mapNormalised } from '../writing/fold.ts';
import { mergeRanges, type Range } from './ranges.ts';

/** Characters that must agree without a break before wording counts as shared; shorter runs are mere vocabulary. */
export const SHARED_RUN = 8;
/** Characters that must agree for a shared run to go on beyond a difference. */
const EXTENSION = 4;
/** Characters that may differ on either side between a shared run and its continuation. */
const GAP = 2;

/** A text of one city, to be compared with those of the others. */
export interface CityText {
  readonly city: string;
  readonly text: string;
}

/** Letters and digits of a text with the offsets they came from: what is compared; punctuation is not. */
interface Comparable {
  readonly city: string;
  readonly chars: string;
  readonly starts: readonly number[];
  readonly length: number;
}

function comparable({ city, text }: CityText): Comparable {
  const mapped = mapNormalised(text);
  let chars = '';
  const starts: number[] = [];
  for (let unit = 0; unit < mapped.text.length; unit += 1) {
    const char = mapped.text[unit] ?? '';
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    chars += char;
    starts.push(mapped.starts[unit] ?? 0);
  }
  return { city, chars, starts, length: text.length };
}

/** Where a run of characters first stands in each city: text number and position. */
type Index = Map<string, Map<string, { text: number; at: number }>>;

function indexRuns(texts: readonly Comparable[]): Index {
  const index: Index = new Map();
  texts.forEach(({ city, chars }, text) => {
    for (let at = 0; at + SHARED_RUN <= chars.length; at += 1) {
      const run = chars.slice(at, at + SHARED_RUN);
      const places = index.get(run) ?? new Map();
      if (!places.has(city)) places.set(city, { text, at });
      index.set(run, places);
    }
  });
  return index;
}

/** How far two texts agree from two positions on, in direction `step` (1 onwards, -1 backwards). */
function agreement(a: string, i: number, b: string, j: number, step: 1 | -1): number {
  let length = 0;
  for (;;) {
    const char = a[i + length * step];
    if (char === undefined || char !== b[j + length * step]) return length;
    length += 1;
  }
}

/** The gaps that may be skipped on either side, smallest first. */
const gaps = Array.from(
  { length: (GAP + 1) ** 2 - 1 },
  (_, n) => [Math.floor((n + 1) / (GAP + 1)), (n + 1) % (GAP + 1)] as const,
).sort(([a, b], [c, d]) => a + b - (c + d));

/** Follows a shared run beyond small differences in one direction and returns the further stretches that agree. */
function extend(a: string, i: number, b: string, j: number, step: 1 | -1): Range[] {
  for (const [skipA, skipB] of gaps) {
    const [x, y] = [i + skipA * step, j + skipB * step];
    const length = agreement(a, x, b, y, step);
    if (length < EXTENSION) continue;
    const end = x + length * step;
    const range = step === 1 ? { start: x, end } : { start: end + 1, end: x + 1 };
    return [range, ...extend(a, end, b, y + length * step, step)];
  }
  return [];
}

/** The stretches of one text that stand in another city too, in positions of its letters. */
function sharedStretches(texts: readonly Comparable[], self: Comparable, index: Index): Range[] {
  const shared: Range[] = [];
  for (let at = 0; at + SHARED_RUN <= self.chars.length; at += 1) {
    const places = index.get(self.chars.slice(at, at + SHARED_RUN));
    for (const [city, place] of places ?? []) {
      const other = texts[place.text];
      if (city === self.city || !other) continue;
      const end = at + SHARED_RUN;
      shared.push({ start: at, end });
      if (self.chars[end] !== other.chars[place.at + SHARED_RUN])
        shared.push(...extend(self.chars, end, other.chars, place.at + SHARED_RUN, 1));
      if (at === 0 || self.chars[at - 1] !== other.chars[place.at - 1])
        shared.push(...extend(self.chars, at - 1, other.chars, place.at - 1, -1));
    }
  }
  return mergeRanges(shared);
}

/** Turns positions of letters into offsets of the text, punctuation between them included. */
function toOffsets(self: Comparable, { start, end }: Range): Range {
  const last = self.starts[end - 1] ?? 0;
  return { start: self.starts[start] ?? 0, end: Math.min(last + 1, self.length) };
}

/**
 * Returns for each text the stretches whose wording another city shares: at least `SHARED_RUN` letters and digits
 * in the same order, punctuation and the order of sentences left aside, and what follows beyond differences of at
 * most two characters. The runs are looked up in one index, so the work grows with the texts, not with their pairs.
 */
export function commonWording(texts: readonly CityText[]): Range[][] {
  const comparables = texts.map(comparable);
  const index = indexRuns(comparables);
  return comparables.map((self) =>
    sharedStretches(comparables, self, index).map((range) => toOffsets(self, range)),
  );
}
