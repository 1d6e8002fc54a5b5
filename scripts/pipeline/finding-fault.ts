import type { Evidence, Finding } from '../../src/model/finding.ts';
import { type Claim, claimsOf, isAbsence, numbersIn } from '../../src/writing/claims.ts';
import { type Clauses, faultOfQuote } from './quotes.ts';

/** The head of the table that a row stands in: it says which year a column is of. */
function headOf(plan: string, eId: string, clauses: Clauses): string {
  const head = eId.replace(/__row_\d+$/, '__row_0');
  return head === eId ? '' : (clauses.get(`${plan}/${head}`)?.text ?? '');
}

/** What is wrong with the quote of a claim, or null: its own fault, or a number that it does not have. */
function faultOfClaim(plan: string, claim: Claim, evidence: Evidence, clauses: Clauses): string | null {
  const fault = faultOfQuote(plan, evidence, clauses);
  if (fault) return fault;
  const { eId, quote } = evidence;
  const stated = new Set([...numbersIn(quote), ...numbersIn(headOf(plan, eId, clauses))]);
  const missing = numbersIn(claim.text).find((number) => !stated.has(number));
  return missing ? `“${claim.text}” says ${missing}, which its quote from ${eId} does not` : null;
}

/** Returns what is wrong with one finding, or null. `spoken` holds `theme/plan` for every plan that speaks of a theme. */
export function faultOf(
  { plan, sentence, quotes }: Finding,
  theme: string,
  clauses: Clauses,
  spoken: ReadonlySet<string>,
): string | null {
  const claims = claimsOf(sentence).filter((claim) => !isAbsence(claim));
  if (claims.length !== quotes.length)
    return `${plan} makes ${claims.length} claims and has ${quotes.length} quotes: one a claim, none for 未写`;
  const faults = claims.map((claim, n) => faultOfClaim(plan, claim, quotes[n] as Evidence, clauses));
  const fault = faults.find((each) => each !== null);
  if (fault) return fault;
  return spoken.has(`${theme}/${plan}`) ? null : `${plan} does not speak of ${theme}`;
}
