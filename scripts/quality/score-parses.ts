import { convert } from '../intake/convert/convert.ts';
import { readingOf } from '../intake/reading.ts';
import { parsePlan } from '../parse/parse.ts';
import { ROOT } from '../system/root.ts';
import { headReader } from '../tables/heads.ts';
import { f1 } from './f1.ts';
import { formOf, readLabelled } from './labelled-documents.ts';
import { type ParseScore, scoreParse, sum } from './parse-score.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/quality/score-parses.ts FOLDER [--faults]');
  process.exit(2);
}

/** Prints one line of the table: F1 of outline, joins and furniture, share of metadata. */
function row(name: string, scores: readonly ParseScore[]): string {
  const figure = (part: 'outline' | 'joins' | 'furniture' | 'metadata') => {
    return f1(sum(scores.map((score) => score[part])))
      .toFixed(3)
      .padStart(10);
  };
  return `${name.padEnd(28)}${figure('outline')}${figure('joins')}${figure('furniture')}${figure('metadata')}`;
}

const readHead = headReader(readingOf(ROOT).vocabulary.heads);
const all: ParseScore[] = [];
console.log(`${'document'.padEnd(28)}   outline     joins furniture  metadata`);
for (const document of readLabelled(folder)) {
  const { text } = await convert(document.file, new TextEncoder().encode(document.text));
  const score = scoreParse(parsePlan(document.id, text, {}, readHead), formOf(document));
  all.push(score);
  console.log(row(document.id, [score]));
  if (flags.includes('--faults')) for (const fault of score.faults) console.log(`    ${fault}`);
}
console.log(row('all', all));
