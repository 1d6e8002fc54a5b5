import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/system/root.ts';
import type { Clause, Excerpt, Plan, Section } from '../../src/model/index.ts';
import { manifest } from '../../src/model/index.ts';

function readJson(...path: string[]) {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
}

/** City ids in the order of the manifest. */
export const CITIES = manifest.parse(readJson('seeds', 'manifest.json')).map(({ id }) => id);

/** What the site was told of a plan as a whole. */
export function planOf(city: string): Plan {
  return readJson('content', 'plans', `${city}.json`);
}

/** The clauses of a plan, in order. */
export function clausesOf(city: string): Clause[] {
  return readJson('content', 'clauses', `${city}.json`).clauses;
}

/** The sections of a plan, in order. */
export function sectionsOf(city: string): Section[] {
  return readJson('content', 'sections', `${city}.json`).sections;
}

/** The excerpts of a theme, over all cities. */
export function excerptsOf(theme: string): Excerpt[] {
  const all = CITIES.flatMap((city): Excerpt[] => readJson('content', 'excerpts', `${city}.json`).excerpts);
  return all.filter((excerpt) => excerpt.theme === theme);
}

/** A text without white space, for comparing what a page shows with what it was told. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
