import { relatedIn } from '../../src/relatives/corpus.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import { diskFiles } from '../pipeline/files.ts';
import { ROOT } from '../system/root.ts';
import { benchPlans } from './search/corpus.ts';

/** Issues that the plans of the bench speak to, in turn: as many as the themes of the site have. */
const issues = 130;

const count = Number(process.argv[2] ?? 333);
const files = diskFiles(ROOT);
const { concepts } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '').vocabulary;
const clauses = benchPlans(count).flatMap(({ id, clauses }) =>
  clauses.map(({ eId, kind, text }) => ({ plan: id, eId, kind, text, lead: 0 })),
);
const excerpts = clauses.map(({ plan, eId, text }, at) => {
  const issue = `${(at * 7919) % issues}`;
  return { plan, eId, start: 0, end: text.length, theme: 'theme', issues: [issue], heading: false, also: [] };
});
const before = process.cpuUsage();
const { sentences, found } = relatedIn({ clauses, excerpts, concepts });
const { user, system } = process.cpuUsage(before);
const listed = found.reduce((sum, each) => sum + each.length, 0);
console.log(`${count} plans, ${sentences.length} sentences, ${listed} relatives`);
console.log(
  `${((user + system) / 1e6).toFixed(1)} s of processor, peak ${process.resourceUsage().maxRSS >> 10} MB`,
);
