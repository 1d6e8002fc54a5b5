import type { Clause, Excerpt, Plan } from '../model/index.ts';
import { groupBy } from '../read/group.ts';
import { coveredLength } from '../text/ranges.ts';

/** How much of one plan's text speaks of something; `null` parsed means the plan could not be read. */
export interface Coverage {
  readonly plan: Plan;
  /** Excerpts that speak of it. */
  readonly sentences: number;
  /** Share of the plan's text they make up, 0 to 1. */
  readonly share: number;
  /** Whether all they say only tells what was done or is the case. */
  readonly onlyPast: boolean;
  /** False where the plan has no clauses: then nothing is known. */
  readonly parsed: boolean;
}

/** Clauses that are text of the plan itself: not its list of contents, its covering notice or its signature. */
const frame = new Set<Clause['kind']>(['toc', 'notice', 'signature', 'furniture']);

/** Returns the number of characters of a plan's own text, white space left out. */
export const textLength = (clauses: readonly Clause[]): number =>
  clauses.filter(({ kind }) => !frame.has(kind)).reduce((sum, { text }) => sum + inkLength(text), 0);

const inkLength = (text: string): number => text.replace(/\s/gu, '').length;

/** Returns the number of characters that excerpts cover, one that several share counted once. */
export function excerptLength(excerpts: readonly Excerpt[]): number {
  const byClause = groupBy(excerpts, ({ plan, eId }) => `${plan} ${eId}`);
  return [...byClause.values()].reduce((sum, group) => sum + coveredLength(group), 0);
}

/** Returns for each plan how much of its text the excerpts are. */
export function coverage(
  plans: readonly Plan[],
  clauses: ReadonlyMap<string, readonly Clause[]>,
  excerpts: readonly Excerpt[],
): Coverage[] {
  const byPlan = groupBy(excerpts, ({ plan }) => plan);
  return plans.map((plan) => {
    const total = textLength(clauses.get(plan.id) ?? []);
    const own = byPlan.get(plan.id) ?? [];
    return {
      plan,
      sentences: own.length,
      onlyPast: own.length > 0 && own.every(({ status }) => status === '现状'),
      share: total === 0 ? 0 : excerptLength(own) / total,
      parsed: total > 0,
    };
  });
}
