import type { Clause, Excerpt, Plan } from '../model/index.ts';
import { groupBy } from '../read/group.ts';
import { inkOf, lengthOf, type Said, saidIn, textOf } from './text-length.ts';

/** How much of one plan's text speaks of something. */
export interface Coverage {
  readonly plan: Plan;
  /** Excerpts that speak of it, one said twice counted once. */
  readonly sentences: number;
  /** Share of the plan's text they make up, 0 to 1, in characters; what the plan repeats counts once, above and below the line. */
  readonly share: number;
  /** Whether all they say only tells what was done or is the case. */
  readonly onlyPast: boolean;
  /** False where the plan has no clauses: then nothing is known. */
  readonly parsed: boolean;
}

/** What of a plan's sentences excerpts cover. */
function coveredOf(excerpts: readonly Excerpt[], clauses: readonly Clause[]): Said[] {
  const sentences = textOf(clauses);
  const byClause = groupBy(excerpts, ({ eId }) => eId);
  return [...byClause].flatMap(([eId, ranges]) =>
    (sentences.get(eId) ?? []).map((each) => saidIn(each, ranges)),
  );
}

/** Returns for each plan how much of its text the excerpts are. */
export function coverage(
  plans: readonly Plan[],
  clauses: ReadonlyMap<string, readonly Clause[]>,
  excerpts: readonly Excerpt[],
): Coverage[] {
  const byPlan = groupBy(excerpts, ({ plan }) => plan);
  return plans.map((plan) => {
    const text = clauses.get(plan.id) ?? [];
    const total = lengthOf(text);
    const own = byPlan.get(plan.id) ?? [];
    return {
      plan,
      sentences: own.length,
      onlyPast: own.length > 0 && own.every(({ status }) => status === '现状'),
      share: total === 0 ? 0 : inkOf(coveredOf(own, text)) / total,
      parsed: total > 0,
    };
  });
}
