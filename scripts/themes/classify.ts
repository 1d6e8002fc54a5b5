import type { Theme } from '../../src/model/theme.ts';
import type { Features } from './features.ts';
import type { Answerer } from './weights.ts';

/** A theme that a sentence speaks to, with the issues on whose rows it stands, in the order of the theme. */
export interface Verdict {
  readonly theme: string;
  readonly issues: readonly string[];
  /** How sure the classifier is that the sentence speaks to the theme, 0 to 1. */
  readonly probability: number;
}

/** Themes that the words of a sentence name by a concept of one of their rules, in so many words or beyond doubt. */
export interface Named {
  /** Themes one of whose concepts stands in the sentence. */
  readonly themes: ReadonlySet<string>;
  /** Of these, those of a wording that speaks of nothing else. */
  readonly certain: ReadonlySet<string>;
  /** Whether it is a heading, which is shown for what no sentence below it says: there every theme named counts. */
  readonly heading: boolean;
}

/** A sentence as the classifier is asked about it. */
export interface Asked {
  readonly features: Features;
  readonly named: Named;
}

/** Decides which themes and issues each sentence of a section speaks to, in the order of the themes; the sentences follow each other. */
export type Classify = (sentences: readonly Asked[]) => Verdict[][];

/** How much a sentence beside it in the section adds to the log odds of a theme, if it surely speaks to that. */
const beside = 1.5;
/** How likely a sentence of which nothing is known speaks to a theme. */
const unknown = 0.05;
/** What each unit of log odds of the likeliest theme takes from every theme: who surely speaks of one thing seldom speaks of another. */
const rivalry = 0.1;

/** A sentence that no theme is sure of goes to the likeliest, if that is at least so likely. */
export const likely = 0.2;
/** The same, where the sentence holds a concept of the theme. */
export const likelyNamed = 0.05;

/** A heading speaks to each theme that it names and that is at least so likely. */
const likelyOfHeading = 0.2;

/** Makes the classifier from what was learned; an issue that nothing was learned of is never given. */
export function classifier(themes: readonly Theme[], learned: readonly Answerer[]): Classify {
  const answerers = themes.flatMap(({ id, issues }) => [
    ...learned.filter(({ theme, issue }) => theme === id && issue === null),
    ...issues.flatMap((issue) => learned.filter((each) => each.theme === id && each.issue === issue.id)),
  ]);
  const score = scorer(answerers);
  const ofThemes = answerers.flatMap(({ issue }, at) => (issue === null ? [at] : []));
  const ofIssues = [...answerers.keys()].filter((at) => answerers[at]?.issue !== null);
  const issuesOf = Map.groupBy(ofIssues, (at) => answerers[at]!.theme);
  const verdictsOf = (odds: Float64Array, named: Named) =>
    spokenThemes(ofThemes, answerers, odds, named).flatMap((at) => {
      const { theme } = answerers[at]!;
      const issues = spokenIssues(issuesOf.get(theme) ?? [], answerers, odds);
      return issues.length === 0 ? [] : [{ theme, issues, probability: probability(odds[at]!) }];
    });
  return (sentences) => {
    const alone = sentences.map(({ features }) => score(features));
    return sentences.map(({ named }, at) => verdictsOf(amongOthers(alone, at, ofThemes), named));
  };
}

/** The log odds of a sentence in view of those beside it and of its likeliest theme. */
function amongOthers(alone: readonly Float64Array[], at: number, themes: readonly number[]): Float64Array {
  const odds = alone[at]!.slice();
  const likeliest = Math.max(0, ...themes.map((theme) => odds[theme]!));
  const near = [alone[at - 1], alone[at + 1]].filter((other) => other !== undefined);
  for (const theme of themes) {
    for (const other of near) odds[theme]! += beside * (probability(other[theme]!) - unknown);
    odds[theme]! -= rivalry * likeliest;
  }
  return odds;
}

/** Probability of log odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds of each answerer; a signal is looked up once for all of them. */
function scorer(answerers: readonly Answerer[]): (features: Features) => Float64Array {
  const bySignal = new Map<string, { at: number; weight: number }[]>();
  answerers.forEach(({ weights }, at) => {
    for (const [key, weight] of weights) {
      const known = bySignal.get(key);
      if (known) known.push({ at, weight });
      else bySignal.set(key, [{ at, weight }]);
    }
  });
  const biases = Float64Array.from(answerers, ({ bias }) => bias);
  return (features) => {
    const odds = biases.slice();
    for (const [key, value] of features) {
      for (const { at, weight } of bySignal.get(key) ?? []) odds[at]! += weight * value;
    }
    return odds;
  };
}

function spokenThemes(
  themes: readonly number[],
  answerers: readonly Answerer[],
  odds: Float64Array,
  named: Named,
): number[] {
  const isNamed = (at: number) => named.themes.has(answerers[at]!.theme);
  const leastOf = (at: number) => (named.heading && isNamed(at) ? likelyOfHeading : answerers[at]!.threshold);
  const isSure = (at: number) =>
    probability(odds[at]!) >= leastOf(at) || named.certain.has(answerers[at]!.theme);
  const sure = themes.filter(isSure);
  if (sure.length > 0) return sure;
  return likeliest(themes.filter(isNamed), odds, likelyNamed) ?? likeliest(themes, odds, likely) ?? [];
}

/** The likeliest of some themes, or null if it is less likely than that. */
function likeliest(themes: readonly number[], odds: Float64Array, least: number): number[] | null {
  const best = bestOf(themes, odds);
  return best !== null && probability(odds[best]!) >= least ? [best] : null;
}

/** The issues whose answer is yes, else the likeliest one. */
function spokenIssues(
  issues: readonly number[],
  answerers: readonly Answerer[],
  odds: Float64Array,
): string[] {
  const sure = issues.filter((at) => probability(odds[at]!) >= answerers[at]!.threshold);
  const best = bestOf(issues, odds);
  const spoken = sure.length > 0 || best === null ? sure : [best];
  return spoken.map((at) => answerers[at]!.issue!);
}

function bestOf(candidates: readonly number[], odds: Float64Array): number | null {
  return candidates.reduce<number | null>(
    (best, at) => (best === null || odds[at]! > odds[best]! ? at : best),
    null,
  );
}
