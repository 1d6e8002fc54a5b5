import type { Finding, Plan } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { keyOf } from '../read/keys.ts';

/** A city's answer to a theme's question. */
export interface FindingView {
  readonly plan: Plan;
  readonly finding: Finding | undefined;
  /** Whether its plan says nothing on the theme at all. */
  readonly silent: boolean;
  /** How the clause is cited that the quote is from; empty without a finding. */
  readonly place: string;
}

/** Returns the findings of a theme, one a plan, in the order of plans. */
export function findingsOf(data: Corpus, theme: string): FindingView[] {
  const findings = data.findings.get(theme)?.findings ?? [];
  return data.plans.map((plan) => {
    const finding = findings.find((each) => each.plan === plan.id);
    const clause = finding && data.clauseAt.get(keyOf(plan.id, finding.eId));
    const silent = !data.excerpts.get(theme)?.some((excerpt) => excerpt.plan === plan.id);
    return { plan, finding, silent, place: clause?.place ?? '' };
  });
}
