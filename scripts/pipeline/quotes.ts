import type { Clause } from '../../src/model/clause.ts';
import type { Evidence } from '../../src/model/finding.ts';

/** Clauses by `plan/eId`. */
export type Clauses = ReadonlyMap<string, Clause>;

/** Returns clauses by `plan/eId`, for what rests on quotes of them. */
export const byPlanAndId = (clauses: readonly Clause[]): Clauses =>
  new Map(clauses.map((clause) => [`${clause.plan}/${clause.eId}`, clause]));

/** Returns what is wrong with a quote from a plan, or null: no such clause, or other words. */
export function faultOfQuote(plan: string, { eId, quote }: Evidence, clauses: Clauses): string | null {
  const clause = clauses.get(`${plan}/${eId}`);
  if (!clause) return `${plan} has no clause ${eId}`;
  return clause.text.includes(quote) ? null : `“${quote}” does not stand in ${eId} of ${plan}`;
}
