import { readingOf } from '../intake/reading.ts';
import { ROOT } from '../system/root.ts';
import { readLabelled } from './labelled-documents.ts';
import { pairsRead } from './status-read.ts';
import { agreement, pairsGiven, type StatusPair } from './status-score.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/quality/score-status.ts FOLDER [--given] [--faults]');
  console.error(
    '  --given   titles, numbers and dates are the labeller’s: what is left is the reading of sentences',
  );
  process.exit(2);
}

const pairs: StatusPair[] = [];
let lost = 0;
for (const document of readLabelled(folder)) {
  const read = flags.includes('--given')
    ? { pairs: pairsGiven(document), lost: 0 }
    : await pairsRead(document, readingOf(ROOT));
  pairs.push(...read.pairs);
  lost += read.lost;
}
const ofStatus = ({ status }: StatusPair['wanted']): string => status;
const ofForce = ({ force }: StatusPair['wanted']): string => force ?? '-';
console.log([...agreement(pairs, ofStatus), '', ...agreement(pairs, ofForce)].join('\n'));
if (lost > 0) console.log(`\n${lost} labelled sentences are none of those that are read`);
const said = (side: StatusPair['wanted']): string => `${ofStatus(side)} ${ofForce(side)}`;
if (flags.includes('--faults'))
  for (const { document, n, wanted, found, text } of pairs)
    if (said(wanted) !== said(found))
      console.log(`${document} ${n}: ${said(wanted)} → ${said(found)}: ${text}`);
