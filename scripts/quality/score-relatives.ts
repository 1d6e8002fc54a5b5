import { readFileSync } from 'node:fs';
import { relatedIn } from '../../src/relatives/corpus.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import { diskFiles } from '../pipeline/files.ts';
import { readAllRecords } from '../pipeline/read.ts';
import { ROOT } from '../system/root.ts';
import { readPairs, scorePairs } from './relatives.ts';

const file = process.argv[2];
if (!file) {
  console.error('usage: node scripts/quality/score-relatives.ts FILE');
  process.exit(2);
}

const files = diskFiles(ROOT);
const clauses = readAllRecords(files, 'clauses');
const excerpts = readAllRecords(files, 'excerpts');
const { concepts } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '').vocabulary;
const pairs = readPairs(readFileSync(file, 'utf8'));
const scores = scorePairs(pairs, clauses, relatedIn({ clauses, excerpts, concepts }));
for (const [judgement, { pairs, listed, same }] of Object.entries(scores))
  console.log(`${judgement}: ${listed} of ${pairs} are listed, ${same} as the same provision`);
