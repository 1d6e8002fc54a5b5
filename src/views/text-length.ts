import type { Clause } from '../model/index.ts';
import { mergeRanges, type Range } from '../writing/ranges.ts';
import { entriesOf } from '../writing/sentences.ts';
import { substanceOf } from '../writing/substance.ts';

/** A sentence of a plan, or as much of it as is counted. */
export interface Said {
  /** What it says: equal for sentences that say the same. */
  readonly substance: string;
  /** Its characters, white space left out. */
  readonly ink: number;
}

/** A sentence of a plan with its place in its clause. */
interface Sentence extends Said, Range {
  readonly text: string;
}

/** Clauses that are text of the plan itself: not its list of contents, its covering notice or its signature. */
const frame = new Set<Clause['kind']>(['toc', 'notice', 'signature', 'furniture']);

const inkIn = (text: string): number => text.replace(/\s/gu, '').length;

const sentencesIn = ({ text: whole }: Clause): Sentence[] =>
  entriesOf(whole).map(({ start, end }) => {
    const text = whole.slice(start, end);
    return { start, end, text, substance: substanceOf(text) || text, ink: inkIn(text) };
  });

/** The sentences of plans by clause: every matrix asks for them. */
const known = new WeakMap<readonly Clause[], ReadonlyMap<string, readonly Sentence[]>>();

/** Returns the sentences of a plan's own text by the id of their clause. */
export function textOf(clauses: readonly Clause[]): ReadonlyMap<string, readonly Sentence[]> {
  const made =
    known.get(clauses) ??
    new Map(
      clauses
        .filter(({ kind }) => !frame.has(kind))
        .map((clause) => [clause.eId, sentencesIn(clause)] as const),
    );
  known.set(clauses, made);
  return made;
}

/** Returns what of a sentence lies within ranges of its clause. */
export const saidIn = ({ start, end, text, substance }: Sentence, ranges: readonly Range[]): Said => ({
  substance,
  ink: mergeRanges(ranges)
    .map((range) =>
      text.slice(Math.max(range.start, start) - start, Math.max(0, Math.min(range.end, end) - start)),
    )
    .reduce((sum, piece) => sum + inkIn(piece), 0),
});

/** Returns the characters of what is said, what is said more than once counted once. */
export function inkOf(said: readonly Said[]): number {
  const most = new Map<string, number>();
  for (const { substance, ink } of said) most.set(substance, Math.max(most.get(substance) ?? 0, ink));
  return [...most.values()].reduce((sum, ink) => sum + ink, 0);
}

/** The lengths of plans. */
const lengths = new WeakMap<readonly Clause[], number>();

/** Returns the number of characters of a plan's own text, white space left out, what it repeats (in an annex, say) counted once. */
export function lengthOf(clauses: readonly Clause[]): number {
  const length = lengths.get(clauses) ?? inkOf([...textOf(clauses).values()].flat());
  lengths.set(clauses, length);
  return length;
}
