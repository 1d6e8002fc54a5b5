import { commitmentsOf } from '../facts/commitments.ts';
import { deadlinesOf } from '../facts/deadlines.ts';
import { responsibilitiesOf } from '../facts/responsibilities.ts';
import { inspect } from '../intake/inspect.ts';
import { readingOf } from '../intake/reading.ts';
import { ROOT } from '../system/root.ts';
import { f1 } from './f1.ts';
import type { ReadFacts } from './facts-meeting.ts';
import { type FactsScore, percentOf, scoreFacts } from './facts-score.ts';
import { labelledClauses } from './labelled-clauses.ts';
import { type LabelledDocument, readLabelled } from './labelled-documents.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/quality/score-facts.ts FOLDER [--given] [--faults]');
  console.error(
    '  --given   clauses and titles are the labeller’s: what is left is the reading of sentences',
  );
  process.exit(2);
}

const reading = readingOf(ROOT);
const scored: { id: string; score: FactsScore }[] = [];
for (const document of readLabelled(folder)) {
  const facts = flags.includes('--given') ? factsGiven(document) : await factsRead(document);
  scored.push({ id: document.id, score: scoreFacts(document, facts) });
}

/** The facts of a document whose clauses are given by its labels. */
function factsGiven(document: LabelledDocument): ReadFacts {
  const { clauses, sections } = labelledClauses(document);
  return {
    clauses,
    commitments: commitmentsOf(clauses, sections, [], document.meta),
    deadlines: deadlinesOf(clauses, [], sections, document.meta),
    responsibilities: responsibilitiesOf(clauses, []),
  };
}

/** The facts of a document read from its received file. */
async function factsRead({ file, text }: LabelledDocument): Promise<ReadFacts> {
  return inspect(file, new TextEncoder().encode(text), reading);
}

const sum = (of: (score: FactsScore) => number): number =>
  scored.reduce((total, { score }) => total + of(score), 0);

/** One line of the table; `of` takes a figure of one document, or sums it over all. */
function row(name: string, of: (pick: (score: FactsScore) => number) => number): string {
  const found = of((s) => s.numbers.found);
  const measure = (kind: 'deadlines' | 'duties') => {
    const counts = {
      hits: of((s) => s[kind].found),
      found: of((s) => s[kind].read),
      wanted: of((s) => s[kind].wanted),
    };
    return f1(counts).toFixed(2);
  };
  const cells = [
    percentOf(
      found,
      of((s) => s.numbers.wanted),
    ),
    percentOf(
      of((s) => s.numbers.extra.length + s.right.turned),
      of((s) => s.numbers.read),
    ),
    ...(['comparator', 'kind', 'year'] as const).map((key) =>
      percentOf(
        of((s) => s.right[key]),
        found,
      ),
    ),
    ...(['deadlines', 'duties'] as const).map(measure),
  ];
  return [name.padEnd(22), ...cells.map((cell) => cell.padStart(10))].join('');
}

const head = ['found %', 'false %', 'compar. %', 'kind %', 'year %', 'deadl. F1', 'duties F1'];
console.log(['document'.padEnd(22), ...head.map((cell) => cell.padStart(10))].join(''));
for (const { id, score } of scored) console.log(row(id, (pick) => pick(score)));
console.log(row('all', sum));

for (const { id, score } of flags.includes('--faults') ? scored : []) {
  for (const kind of ['numbers', 'deadlines', 'duties'] as const) {
    for (const line of score[kind].missed) console.log(`${id} ${kind} missed: ${line}`);
    for (const line of score[kind].extra) console.log(`${id} ${kind} false: ${line}`);
  }
  for (const line of score.remarks) console.log(`${id} ${line}`);
}
