import type { Clause } from '../../src/model/index.ts';

/** The first place where the clauses do not give back the seed. */
export interface Loss {
  /** Seed line near the place, from 1. */
  readonly line: number;
  /** What the seed has there, and what the clauses have instead. */
  readonly detail: string;
}

/**
 * Compares the clauses in order with the seed, both without white space and markdown or HTML marks;
 * returns null if every character of the seed is in the clauses, in its place, and no other.
 */
export function findLoss(seed: string, clauses: readonly Clause[]): Loss | null {
  const wanted = seed
    .split(/\r\n|\n|\r/u)
    .flatMap((line, index) => bare(line).map((char) => ({ char, line: index + 1 })));
  const given = clauses.flatMap((clause) => [...clause.text.replace(/[\s|\u200b-\u200d\u2060\ufeff]/gu, '')]);
  const at = wanted.findIndex(({ char }, index) => char !== given[index]);
  if (at < 0)
    return wanted.length === given.length
      ? null
      : { line: 1, detail: `added ${given.slice(wanted.length).join('')}` };
  const seen = wanted.slice(at, at + 8).map(({ char }) => char);
  return {
    line: wanted[at]?.line ?? 1,
    detail: `“${seen.join('')}” became “${given.slice(at, at + 8).join('')}”`,
  };
}

/** The line under the head of a Markdown table; the | between its cells are marks as well. */
const pipeRule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/u;

function bare(line: string): string[] {
  if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(line) || pipeRule.test(line)) return [];
  const marked = line.replace(/^\s*#{1,6}\s+/u, '').replace(/^\s*[-*+]\s+(?=\S)/u, '');
  return [...marked.replace(/\*\*|<\/?su[pb]>|[\s|\u200b-\u200d\u2060\ufeff]/giu, '')];
}
