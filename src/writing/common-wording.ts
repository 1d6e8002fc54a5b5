import { type Comparable, comparablesOf, toOffsets } from './comparable.ts';
import { continuation } from './continuation.ts';
import { mergeRanges, type Range } from './ranges.ts';

/** Characters that must agree without a break before wording counts as shared; shorter runs are mere vocabulary. */
export const SHARED_RUN = 8;
/** Cities that a run is compared with at most, the first that have it: bounds the work where all cities say the same. */
const COMPARED = 8;

/** A text of one city, to be compared with those of the others. */
export interface CityText {
  readonly city: string;
  readonly text: string;
}

/** A stretch of a text that other cities share. */
export interface Shared extends Range {
  /** The cities that share it, of very many the first. */
  readonly cities: readonly string[];
}

/** Where a run first stands in a city. */
interface Place {
  readonly in: Comparable;
  readonly at: number;
}

/** Where each run first stands in each of the first cities that have it: one more than are compared, since one is the text's own. */
type Index = Map<string, Place[]>;

const runAt = ({ symbols }: Comparable, at: number): string => symbols.slice(at, at + SHARED_RUN).join(' ');

/** Number of runs that a text has. */
const runsOf = ({ symbols }: Comparable): number => Math.max(0, symbols.length - SHARED_RUN + 1);

function indexRuns(comparables: readonly Comparable[]): Index {
  const index: Index = new Map();
  for (const text of comparables) {
    for (let at = 0; at < runsOf(text); at += 1) {
      const run = runAt(text, at);
      const places = index.get(run) ?? [];
      if (places.length === 0) index.set(run, places);
      if (places.length > COMPARED || places.some((place) => place.in.city === text.city)) continue;
      places.push({ in: text, at });
    }
  }
  return index;
}

/** The stretches that one run shares with one place: the run, and what follows before and behind it where it ends there. */
function stretchesAt(self: Comparable, at: number, place: Place): Range[] {
  const [end, there] = [at + SHARED_RUN, place.at + SHARED_RUN];
  const stretches = [{ start: at, end }];
  const both = { a: self, b: place.in };
  if (self.symbols[end] !== place.in.symbols[there])
    stretches.push(...continuation({ ...both, i: end, j: there, step: 1 }));
  if (at === 0 || self.symbols[at - 1] !== place.in.symbols[place.at - 1])
    stretches.push(...continuation({ ...both, i: at - 1, j: place.at - 1, step: -1 }));
  return stretches;
}

/** The stretches of one text that each other city shares, in positions of its symbols. */
function sharedBy(self: Comparable, index: Index): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (let at = 0; at < runsOf(self); at += 1) {
    for (const place of index.get(runAt(self, at)) ?? []) {
      const { city } = place.in;
      if (city === self.city) continue;
      const ranges = found.get(city) ?? [];
      if (ranges.length === 0) found.set(city, ranges);
      ranges.push(...stretchesAt(self, at, place));
    }
  }
  return new Map([...found].map(([city, ranges]) => [city, mergeRanges(ranges)]));
}

/** Cuts the stretches of all cities where the set of cities changes: side by side, in order, none over another. */
function segments(shared: ReadonlyMap<string, readonly Range[]>): Shared[] {
  const all = [...shared].flatMap(([city, ranges]) => ranges.map((range) => ({ ...range, city })));
  const edges = all.flatMap(({ start, end, city }) => [
    { at: start, city, opens: true },
    { at: end, city, opens: false },
  ]);
  edges.sort((a, b) => a.at - b.at);
  const [cut, open]: [Shared[], Set<string>] = [[], new Set()];
  edges.forEach(({ at, city, opens }, n) => {
    if (opens) open.add(city);
    else open.delete(city);
    const end = edges[n + 1]?.at ?? at;
    if (open.size > 0 && end > at) cut.push({ start: at, end, cities: [...open].sort() });
  });
  return cut;
}

/** What of a text, or of a cell, other cities share; a cell that is not shared whole by a city is not shared by it. */
function sharedOf(self: Comparable, index: Index): Shared[] {
  const shared = sharedBy(self, index);
  const isWhole = ([{ start, end } = { start: 0, end: 0 }]: readonly Range[]) =>
    start === 0 && end === self.symbols.length;
  const kept = self.cell ? new Map([...shared].filter(([, ranges]) => isWhole(ranges))) : shared;
  const cut = segments(kept);
  return cut.map((each, n) => ({ ...each, ...toOffsets(self, each, cut[n + 1]?.start === each.end) }));
}

/**
 * Returns for each text the stretches whose wording another city shares, and which cities these are: at least
 * `SHARED_RUN` letters and digits in the same order, punctuation and the order of sentences left aside, and what follows
 * beyond differences of at most two characters. A number, a Latin word or a table cell is shared whole or not at all.
 * A run is looked up in one index and compared with a bounded number of cities, so the work grows with the texts.
 */
export function commonWording(texts: readonly CityText[]): Shared[][] {
  const comparables = texts.map(({ city, text }, n) => comparablesOf(city, n, text));
  const index = indexRuns(comparables.flat());
  return comparables.map((cells) => cells.flatMap((cell) => sharedOf(cell, index)));
}
