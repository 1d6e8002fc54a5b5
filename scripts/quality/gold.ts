import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clause } from '../../src/model/clause.ts';
import { mapNormalised, normalise } from '../../src/writing/fold.ts';

/** A sentence that people have read and labelled. */
export const goldSentence = z.strictObject({
  /** The sentence, verbatim save white space. */
  text: z.string().min(1),
  /** Seed line on which its paragraph starts. */
  line: z.int().positive(),
  /** What it speaks to, as `theme/issue`. */
  labels: z.array(z.string().regex(/^[a-z-]+\/[a-z]+$/)),
  /** Themes on which readers may differ: neither an error if chosen nor if not. */
  optional: z.array(z.string()),
  /** Whether it is a heading or run-in title, which is never an excerpt. */
  heading: z.boolean(),
  /** `dev` sentences guide the rules, `test` sentences only measure them. */
  split: z.enum(['dev', 'test']),
});

export type GoldSentence = z.infer<typeof goldSentence>;

/** Whether somebody has labelled the sentences of a city. */
export const hasGold = (root: string, city: string): boolean => existsSync(goldFile(root, city));

const goldFile = (root: string, city: string) => join(root, 'tests/gold', `${city}.json`);

/** Reads the gold sentences of a city, none where nobody has labelled it; throws where the file does not fit. */
export function readGold(root: string, city: string): GoldSentence[] {
  if (!hasGold(root, city)) return [];
  return z.array(goldSentence).parse(JSON.parse(readFileSync(goldFile(root, city), 'utf8')));
}

/** The whole text of a plan in normal form, with where each clause begins in it. */
export interface PlanString {
  readonly text: string;
  /** For each clause, in order: its first unit in `text`, and the original offset of each of its units. */
  readonly clauses: readonly { clause: Clause; from: number; starts: readonly number[] }[];
}

/** Joins the clauses of a plan to one normalised string, so that a sentence cut over two clauses is still found. */
export function planString(clauses: readonly Clause[]): PlanString {
  let text = '';
  const parts = clauses.map((clause) => {
    const mapped = mapNormalised(clause.text);
    const part = { clause, from: text.length, starts: mapped.starts };
    text += mapped.text;
    return part;
  });
  return { text, clauses: parts };
}

/** Returns the clause at a position of the plan's string. */
function clauseAt(plan: PlanString, at: number): Clause | undefined {
  return plan.clauses.findLast(({ from }) => from <= at)?.clause;
}

/** Distance in seed lines between a clause and a line. */
function lineDistance(clause: Clause | undefined, line: number): number {
  if (!clause) return Number.POSITIVE_INFINITY;
  const [first, last] = clause.lines;
  return Math.max(0, first - line, line - last);
}

/** Finds a gold sentence in its plan, at the occurrence nearest to its line; null where its words do not stand. */
export function locateGold(sentence: GoldSentence, plan: PlanString): { from: number; to: number } | null {
  const wanted = normalise(sentence.text);
  let best: { from: number; distance: number } | null = null;
  for (let at = plan.text.indexOf(wanted); at >= 0; at = plan.text.indexOf(wanted, at + 1)) {
    const distance = lineDistance(clauseAt(plan, at), sentence.line);
    if (!best || distance < best.distance) best = { from: at, distance };
  }
  return best && { from: best.from, to: best.from + wanted.length };
}
