import { readLabelled } from './quality/labelled-documents.ts';
import { agreement, type StatusPair, statusPairs } from './quality/status-score.ts';

// node scripts/status.ts <folder>             agreement on status and force over the labelled documents of a folder
// node scripts/status.ts <folder> --errors    and each sentence on which reader and program differ
const [folder = 'tests/gold/documents', option] = process.argv.slice(2);
const pairs = readLabelled(folder).flatMap(statusPairs);
const status = (side: StatusPair['wanted']): string => side.status;
const force = (side: StatusPair['wanted']): string => side.force ?? '-';
console.log([...agreement(pairs, status), '', ...agreement(pairs, force)].join('\n'));
if (option === '--errors')
  for (const { document, n, wanted, found, text } of pairs)
    if (wanted.status !== found.status || wanted.force !== found.force)
      console.log(
        document,
        n,
        `${wanted.status}/${wanted.force} → ${found.status}/${found.force}`,
        text.slice(0, 90),
      );
