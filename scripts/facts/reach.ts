import type { Clause } from '../../src/model/index.ts';
import { dutyBracket } from './duties/brackets.ts';

/** A stretch of a clause. */
export interface Stretch {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

/** Gives what words of a clause speak for, by the clause's id; no words mean the whole clause. */
export type Reach = (eId: string, words: string) => Stretch[];

/** Returns all of a clause as a stretch. */
const whole = (clause: Clause): Stretch => ({ clause, start: 0, end: clause.text.length });

/** The stretch that a quotation fills; the whole clause where it is not found word for word. */
function stretchOf(clause: Clause, words: string): Stretch {
  const at = words === '' ? -1 : clause.text.indexOf(words);
  return at < 0 ? whole(clause) : { clause, start: at, end: at + words.length };
}

/**
 * Makes the reader of what words speak for: a sentence for itself, what stands in a bracket of duties for the clauses of
 * its section back to the bracket before it.
 */
export function reachOf(clauses: readonly Clause[]): Reach {
  const byId = new Map(clauses.map((clause) => [clause.eId, clause]));
  const closed = closedBy(clauses);
  return (eId, words) => {
    const clause = byId.get(eId);
    if (!clause) return [];
    const own = stretchOf(clause, words);
    const bracket = closed.get(eId);
    return bracket && own.start >= bracket.start ? bracket.clauses.map(whole) : [own];
  };
}

/** A closing bracket of duties: where it begins in its clause, and the clauses that it speaks for. */
interface Closing {
  readonly start: number;
  readonly clauses: readonly Clause[];
}

/** The closing brackets of a document by the id of their clause. */
function closedBy(clauses: readonly Clause[]): Map<string, Closing> {
  const closed = new Map<string, Closing>();
  const open = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const spoken = [...(open.get(clause.section) ?? []), clause];
    const bracket = dutyBracket(clause.text);
    if (bracket) closed.set(clause.eId, { start: bracket.start, clauses: spoken });
    open.set(clause.section, bracket ? [] : spoken);
  }
  return closed;
}
