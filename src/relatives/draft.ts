import type { Force } from '../model/reading.ts';
import { conceptFinder } from '../writing/concepts.ts';
import { rowOf } from './pair.ts';
import { type Difference, differencesOf } from './quantities.ts';
import { type Nearness, relativesOf } from './relatives.ts';
import type { Sentence } from './sentence.ts';
import type { ShippedPlan, ShippedSentence, ShippedWords } from './shipped.ts';
import { wordReader } from './words.ts';

/** A sentence of a city that one of a draft resembles, and how they differ. */
export interface Resembling extends Nearness {
  /** City id. */
  readonly plan: string;
  readonly sentence: ShippedSentence;
  /** Numbers and years that differ. */
  readonly differences: readonly Difference[];
}

/** What a city speaks to and a draft does not. */
export interface Untouched {
  /** City id. */
  readonly plan: string;
  /** Issues, each as `theme/issue`, with how many sentences of the city speak to it. */
  readonly issues: readonly { readonly issue: string; readonly sentences: number }[];
  /** Ids of target groups. */
  readonly groups: readonly string[];
}

/** A draft set beside the plans of some cities. */
export interface DraftComparison {
  /** For each sentence of the draft, in order, what it resembles, nearest first. */
  readonly resembling: readonly (readonly Resembling[])[];
  readonly untouched: readonly Untouched[];
}

/** What is compared of a draft. */
export interface Draft {
  readonly sentences: readonly (Sentence & { readonly force: Force | null })[];
  readonly groups: readonly string[];
}

/** Sets a draft beside plans: what each of its sentences resembles, and what it leaves out. */
export function compareDraft(
  draft: Draft,
  plans: readonly ShippedPlan[],
  words: ShippedWords,
): DraftComparison {
  const others = plans.flatMap((plan) => rowOf(plan) as (Sentence & ShippedSentence)[]);
  const read = wordReader(conceptFinder(words.concepts));
  const from = draft.sentences.length;
  const found = relativesOf([...draft.sentences, ...others], read, from);
  return {
    resembling: draft.sentences.map(({ text }, at) =>
      found[at]!.map(({ sentence, kind, score }) => {
        const other = others[sentence - from]!;
        return {
          kind,
          score,
          plan: other.plan,
          sentence: other,
          differences: differencesOf(text, other.text),
        };
      }),
    ),
    untouched: plans.map((plan) => untouchedOf(plan, draft)),
  };
}

function untouchedOf(plan: ShippedPlan, draft: Draft): Untouched {
  const touched = new Set(draft.sentences.flatMap(({ issues }) => issues));
  const counts = new Map<string, number>();
  for (const { issues } of rowOf(plan))
    for (const issue of issues) if (!touched.has(issue)) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  return {
    plan: plan.id,
    issues: [...counts]
      .map(([issue, sentences]) => ({ issue, sentences }))
      .sort((a, b) => b.sentences - a.sentences),
    groups: plan.groups.filter((group) => !draft.groups.includes(group)),
  };
}
