import { mapNormalised } from '../../writing/fold.ts';
import type { SearchClause, SearchPlan } from '../corpus.ts';
import type { Query } from './query.ts';

/** A stretch of a clause's original text: first character and the one after the last. */
export type Stretch = readonly [start: number, end: number];

/** What is looked for: each group holds wordings of which one must occur; none of `exclude` may. */
export interface Needles {
  readonly groups: readonly (readonly string[])[];
  readonly exclude: readonly string[];
}

/** A clause that a query found. */
export interface Hit {
  readonly plan: SearchPlan;
  readonly clause: SearchClause;
  /** Number of occurrences of all words. */
  readonly count: number;
}

/** Turns a query and the synonyms switched on into needles: a synonym counts as another wording of its word. */
export function needles(query: Query, also: ReadonlyMap<string, readonly string[]> = new Map()): Needles {
  return {
    groups: query.include.map((word) => [word.text, ...(also.get(word.text) ?? [])]),
    exclude: query.exclude.map((word) => word.text),
  };
}

/** Whether normalised text satisfies the needles. */
export function matches(norm: string, { groups, exclude }: Needles): boolean {
  return (
    groups.every((group) => group.some((word) => norm.includes(word))) &&
    !exclude.some((word) => norm.includes(word))
  );
}

/** Positions of `word` in `norm`, from left to right without overlap. */
export function occurrences(norm: string, word: string): number[] {
  const found: number[] = [];
  for (let at = norm.indexOf(word); word && at >= 0; at = norm.indexOf(word, at + word.length))
    found.push(at);
  return found;
}

function countAll(norm: string, groups: Needles['groups']): number {
  return groups.flat().reduce((sum, word) => sum + occurrences(norm, word).length, 0);
}

/** Clauses of `plan` that satisfy the needles, in the plan's order; a plan without a word is left at once. */
export function searchPlan(plan: SearchPlan, wanted: Needles): Hit[] {
  if (!matches(plan.norm, { groups: wanted.groups, exclude: [] })) return [];
  return plan.clauses
    .filter((clause) => matches(clause.norm, wanted))
    .map((clause) => ({ plan, clause, count: countAll(clause.norm, wanted.groups) }));
}

/** Joins ranges that overlap; neighbours stay apart. */
function merge(ranges: Stretch[]): Stretch[] {
  const sorted = ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined[joined.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Ranges of the original `text` that hold any of the normalised `words`, in order, without overlap. */
export function marks(text: string, words: readonly string[]): Stretch[] {
  const { text: norm, starts } = mapNormalised(text);
  const ranges = words.flatMap((word) =>
    occurrences(norm, word).map((at): Stretch => {
      const last = starts[at + word.length - 1] ?? 0;
      return [starts[at] ?? 0, last + String.fromCodePoint(text.codePointAt(last) ?? 0).length];
    }),
  );
  return merge(ranges);
}
