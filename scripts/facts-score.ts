import { commitmentsOf } from './facts/commitments.ts';
import { deadlinesOf } from './facts/deadlines.ts';
import { responsibilitiesOf } from './facts/responsibilities.ts';
import { type FactsScore, f1, percent, scoreFacts } from './quality/facts-score.ts';
import { labelledClauses } from './quality/labelled-clauses.ts';
import { type LabelledDocument, readLabelled } from './quality/labelled-documents.ts';

// Scores numbers, deadlines and duties on a folder of labelled documents: node scripts/facts-score.ts FOLDER [--show NAME]
const [folder = '', flag, shown = ''] = process.argv.slice(2);
const scored = readLabelled(folder).map((document) => ({ id: document.id, score: scoreOf(document) }));

function scoreOf(document: LabelledDocument): FactsScore {
  const { clauses, sections } = labelledClauses(document);
  const { title, date } = document.meta;
  return scoreFacts(document, {
    clauses,
    commitments: commitmentsOf(clauses, sections, [], { title, date }),
    deadlines: deadlinesOf(clauses, [], sections, { title, date }),
    responsibilities: responsibilitiesOf(clauses, []),
  });
}

const sum = (of: (score: FactsScore) => number): number =>
  scored.reduce((total, { score }) => total + of(score), 0);

function row(name: string, of: (pick: (score: FactsScore) => number) => number): string {
  const found = of((s) => s.numbers.found);
  const f = (kind: 'deadlines' | 'duties') =>
    f1({
      wanted: of((s) => s[kind].wanted),
      found: of((s) => s[kind].found),
      read: of((s) => s[kind].read),
    }).toFixed(2);
  const cells = [
    percent(
      found,
      of((s) => s.numbers.wanted),
    ),
    percent(
      of((s) => s.numbers.extra.length + s.right.turned),
      of((s) => s.numbers.read),
    ),
    ...(['comparator', 'kind', 'year'] as const).map((key) =>
      percent(
        of((s) => s.right[key]),
        found,
      ),
    ),
    f('deadlines'),
    f('duties'),
  ];
  return [name.padEnd(22), ...cells.map((cell) => cell.padStart(10))].join('');
}

const head = ['found %', 'false %', 'compar. %', 'kind %', 'year %', 'deadl. F1', 'duties F1'];
console.log(['document'.padEnd(22), ...head.map((cell) => cell.padStart(10))].join(''));
for (const { id, score } of scored) console.log(row(id, (pick) => pick(score)));
console.log(row('all', sum));

for (const { id, score } of scored) {
  if (flag !== '--show' || !(shown === 'all' || id === shown)) continue;
  for (const kind of ['numbers', 'deadlines', 'duties'] as const) {
    for (const line of score[kind].missed) console.log(`${id} ${kind} missed: ${line}`);
    for (const line of score[kind].extra) console.log(`${id} ${kind} false: ${line}`);
  }
  for (const line of score.remarks) console.log(`${id} ${line}`);
}
