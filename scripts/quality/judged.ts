import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { clause } from '../../src/model/clause.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { section } from '../../src/model/section.ts';
import type { Theme } from '../../src/model/theme.ts';
import { formatProblems } from '../report/problem.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import { readThemes } from '../themes/read.ts';
import type { PlanText } from '../themes/units.ts';
import { type Judgement, judge } from './accuracy.ts';
import { asGold, readBlind } from './blind.ts';
import { planString, readGold } from './gold.ts';

const manifest = z.array(z.looseObject({ id: z.string() }));

function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Returns the ids of the cities in the manifest's order. */
export function readCities(root: string): string[] {
  return manifest.parse(readJson(root, 'seeds/manifest.json')).map(({ id }) => id);
}

/** Reads the sections and clauses of a city from `content/`; throws where they do not fit their schema. */
export function readPlanText(root: string, city: string): PlanText {
  const sections = z
    .object({ sections: z.array(section) })
    .parse(readJson(root, `content/sections/${city}.json`));
  const clauses = z
    .object({ clauses: z.array(clause) })
    .parse(readJson(root, `content/clauses/${city}.json`));
  return { ...sections, ...clauses };
}

/** Reads all themes; throws an Error that lists every problem if there is one. */
export function loadThemes(root: string): Theme[] {
  const { themes, problems } = readThemes(join(root, 'content/themes'));
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return themes;
}

/** A city with its text, the excerpts its rules give now, its judged gold set and its judged blind labels. */
export interface JudgedCity extends Judgement {
  readonly city: string;
  readonly blind: Judgement;
  readonly plan: PlanText;
  readonly excerpts: Excerpt[];
}

/** Applies the rules to every city and judges them by the gold set. */
export function judgeCities(root: string, themes: readonly Theme[]): JudgedCity[] {
  return readCities(root).map((city) => {
    const plan = readPlanText(root, city);
    const excerpts = excerptsOf(plan, themes);
    const text = planString(plan.clauses);
    const blind = judge(readBlind(root, city).map(asGold), text, excerpts);
    return { city, plan, excerpts, blind, ...judge(readGold(root, city), text, excerpts) };
  });
}
