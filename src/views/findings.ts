import type { Finding, Plan } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { indexBy } from '../read/group.ts';
import { keyOf } from '../read/keys.ts';
import { type Claim, claimsOf, isAbsence } from '../writing/claims.ts';

/** What a claim rests on: words of a clause and where they stand. */
export interface GroundView {
  readonly eId: string;
  readonly quote: string;
  /** How the clause is cited, such as `三（五）1`. */
  readonly place: string;
}

/** A claim of a finding; one of absence has no ground. */
export interface ClaimView extends Claim {
  readonly ground: GroundView | null;
}

/** A city's answer to a theme's question. */
export interface FindingView {
  readonly plan: Plan;
  /** The answer, claim by claim; empty where nobody has written one. */
  readonly claims: readonly ClaimView[];
  /** Whether its plan says nothing on the theme at all. */
  readonly silent: boolean;
}

function claimsView({ plan, sentence, quotes }: Finding, data: Corpus): ClaimView[] {
  const rest = [...quotes];
  return claimsOf(sentence).map((claim) => {
    const evidence = isAbsence(claim) ? undefined : rest.shift();
    const place = evidence && data.clauseAt.get(keyOf(plan, evidence.eId))?.place;
    return { ...claim, ground: evidence ? { ...evidence, place: place ?? '' } : null };
  });
}

/** Returns the findings of a theme, one a plan, in the order of plans. */
export function findingsOf(data: Corpus, theme: string): FindingView[] {
  const byPlan = indexBy(data.findings.get(theme)?.findings ?? [], ({ plan }) => plan);
  const speaking = new Set(data.excerpts.get(theme)?.map(({ plan }) => plan));
  return data.plans.map((plan) => {
    const finding = byPlan.get(plan.id);
    const claims = finding ? claimsView(finding, data) : [];
    return { plan, claims, silent: !speaking.has(plan.id) };
  });
}
