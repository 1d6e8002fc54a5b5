import { join } from 'node:path';
import type { Selected } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import { diskFiles, type Files } from '../pipeline/files.ts';
import { readCities, readRecords } from '../pipeline/read.ts';
import { formatProblems } from '../report/problem.ts';
import { type HeadReader, headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import { readThemes } from '../themes/read.ts';
import type { PlanText } from '../themes/units.ts';
import { type Judgement, judge } from './accuracy.ts';
import { asGold, readBlind } from './blind.ts';
import { hasGold, planString, readGold } from './gold.ts';

/** The reader of table heads, by the project's vocabulary. */
function readHeads(files: Files): HeadReader {
  const { vocabulary } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  return headReader(vocabulary.heads);
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
  /** Whether its sentences are labelled; if not, there is nothing to judge and the accuracy is unknown. */
  readonly labelled: boolean;
  readonly blind: Judgement;
  readonly plan: PlanText;
  readonly excerpts: Selected[];
}

/** Applies the rules to every city and judges them by the gold set. */
export function judgeCities(root: string, themes: readonly Theme[]): JudgedCity[] {
  const files = diskFiles(root);
  const readHead = readHeads(files);
  return readCities(files).map((city) => {
    const [sections, clauses] = [readRecords(files, 'sections', city), readRecords(files, 'clauses', city)];
    const plan = { sections, clauses, tables: readTables(clauses, readHead) };
    const excerpts = excerptsOf(plan, themes);
    const text = planString(plan.clauses);
    const blind = judge(readBlind(root, city).map(asGold), text, excerpts);
    const labelled = hasGold(root, city);
    return { city, labelled, plan, excerpts, blind, ...judge(readGold(root, city), text, excerpts) };
  });
}
