import type { Clause, Plan, Term } from '../model/index.ts';
import { usesTerm } from '../text/terms.ts';

/** The clauses of one plan that use a term. */
export interface TermUses {
  readonly plan: Plan;
  readonly clauses: readonly Clause[];
}

/** Returns for each plan the clauses that use a term, lists of contents left out; plans that do not use it are left out. */
export const usesOf = (
  term: Term,
  plans: readonly Plan[],
  clauses: ReadonlyMap<string, readonly Clause[]>,
): TermUses[] =>
  plans
    .map((plan) => ({
      plan,
      clauses: (clauses.get(plan.id) ?? []).filter(
        ({ kind, text }) => kind !== 'toc' && usesTerm(term, text),
      ),
    }))
    .filter((uses) => uses.clauses.length > 0);
