import { join } from 'node:path';
import type { Theme } from '../../src/model/theme.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import type { Files } from '../pipeline/files.ts';
import { readRecords } from '../pipeline/read.ts';
import { formatProblems } from '../report/problem.ts';
import { headReader } from '../tables/heads.ts';
import { readTables } from '../tables/read.ts';
import { openThemes } from '../themes/open.ts';
import { readThemes } from '../themes/read.ts';
import type { ThemeReader } from '../themes/reader.ts';
import type { PlanText } from '../themes/units.ts';

/** Reads all themes; throws an Error that lists every problem if there is one. */
export function loadThemes(root: string): Theme[] {
  const { themes, problems } = readThemes(join(root, 'content/themes'));
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return themes;
}

/** Reads the text of a plan of the site from `content/`; throws as `readRecords` does. */
export function readPlanText(files: Files, city: string): PlanText {
  const { vocabulary } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  const [sections, clauses] = [readRecords(files, 'sections', city), readRecords(files, 'clauses', city)];
  return { sections, clauses, tables: readTables(clauses, headReader(vocabulary.heads)) };
}

/** Opens the classifier of the site; throws an Error that lists every problem if there is one. */
export function loadReader(files: Files, themes: readonly Theme[]): ThemeReader {
  const { vocabulary } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  const { reader, problems } = openThemes(themes, vocabulary.concepts, files.text);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return reader;
}
