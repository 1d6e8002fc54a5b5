import type { Selected } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { diskFiles } from '../pipeline/files.ts';
import { readCities } from '../pipeline/read.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import type { PlanText } from '../themes/units.ts';
import { type Judgement, judge } from './accuracy.ts';
import { asGold, readBlind } from './blind.ts';
import { hasGold, planString, readGold } from './gold.ts';
import { loadReader, readPlanText } from './plans.ts';

/** A city with its text, the excerpts the classifier gives now, its judged gold set and its judged blind labels. */
export interface JudgedCity extends Judgement {
  readonly city: string;
  /** Whether its sentences are labelled; if not, there is nothing to judge and the accuracy is unknown. */
  readonly labelled: boolean;
  readonly blind: Judgement;
  readonly plan: PlanText;
  readonly excerpts: Selected[];
}

/** Applies the classifier to every city and judges them by the gold set. */
export function judgeCities(root: string, themes: readonly Theme[]): JudgedCity[] {
  const files = diskFiles(root);
  const reader = loadReader(files, themes);
  return readCities(files).map((city) => {
    const plan = readPlanText(files, city);
    const excerpts = excerptsOf(plan, reader);
    const text = planString(plan.clauses);
    const blind = judge(readBlind(root, city).map(asGold), text, excerpts);
    const labelled = hasGold(root, city);
    return { city, labelled, plan, excerpts, blind, ...judge(readGold(root, city), text, excerpts) };
  });
}
