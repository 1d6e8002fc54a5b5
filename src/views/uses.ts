import type { Clause, Plan, Term } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { keyOf } from '../read/keys.ts';
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

/** Words of a plan about a term, with their place. */
export interface TermSource {
  readonly plan: Plan;
  readonly quote: string;
  readonly url: string;
  /** How the clause is cited, such as `三（五）1`. */
  readonly place: string;
}

/** Returns what plans of the corpus say themselves of a term; a source whose plan or clause is gone is left out. */
export const sourcesOf = ({ sources = [] }: Term, { plans, clauseAt }: Corpus): TermSource[] =>
  sources.flatMap(({ plan: id, eId, quote }) => {
    const plan = plans.find((each) => each.id === id);
    const clause = clauseAt.get(keyOf(id, eId));
    return plan && clause ? [{ plan, quote, url: clause.url, place: clause.place }] : [];
  });
