import { readFileSync } from 'node:fs';
import { readVocabulary } from '../../scripts/facts/vocabulary.ts';
import { headReader } from '../../scripts/tables/heads.ts';
import { type ReadTable, readTables } from '../../scripts/tables/read.ts';
import type { Clause } from '../../src/model/index.ts';

/** The vocabularies of the project. */
export const { vocabulary } = readVocabulary('content/vocabulary', (path) => readFileSync(path, 'utf8'));

/** The reader of table heads by the project's vocabulary. */
export const readHead = headReader(vocabulary.heads);

/** The tables among some clauses. */
export const tablesIn = (clauses: readonly Clause[]): ReadTable[] => readTables(clauses, readHead);
