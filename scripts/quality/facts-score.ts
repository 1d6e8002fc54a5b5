import { scoreDuties } from './duties-score.ts';
import {
  type ReadFacts,
  type SentencesOf,
  sentenceFinder,
  sharesWords,
  type Tally,
} from './facts-meeting.ts';
import type { LabelledDocument } from './labelled-documents.ts';
import { judgePair, scoreNumbers } from './numbers-score.ts';

/** What a document scores: numbers with their comparators, kinds and years, deadlines, duties. */
export interface FactsScore {
  readonly numbers: Tally;
  /** Of the numbers found: comparator, kind and year as labelled, and comparators turned round. */
  readonly right: {
    readonly comparator: number;
    readonly kind: number;
    readonly year: number;
    readonly turned: number;
  };
  readonly deadlines: Tally;
  readonly duties: Tally;
  /** What was read otherwise than labelled, for a reader. */
  readonly remarks: readonly string[];
}

/** Scores the facts of one document against its labels: a label and a record meet where sentence and value agree. */
export function scoreFacts(document: LabelledDocument, facts: ReadFacts): FactsScore {
  const sentencesOf = sentenceFinder(document, facts.clauses);
  const remarks: string[] = [];
  const { tally: numbers, pairs } = scoreNumbers(document, facts, sentencesOf);
  const right = { comparator: 0, kind: 0, year: 0, turned: 0 };
  for (const [label, record] of pairs) judgePair(label, record, right, remarks);
  return {
    numbers,
    right,
    remarks,
    deadlines: scoreDeadlines(document, facts, sentencesOf),
    duties: scoreDuties(document, facts, sentencesOf),
  };
}

function scoreDeadlines(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf): Tally {
  const pool = facts.deadlines.map((record) => ({ record, at: sentencesOf(record) }));
  const missed: string[] = [];
  for (const label of document.deadlines) {
    const fit = pool.find(
      ({ record, at }) =>
        at.has(Number(label[0])) &&
        (record.date ?? '-') === label[2] &&
        sharesWords(label[1] ?? '', record.when),
    );
    if (fit) pool.splice(pool.indexOf(fit), 1);
    else missed.push(label.join(' | '));
  }
  const extra = pool.map(({ record: r, at }) => `${[...at].join('/')} | ${r.when} | ${r.date} | ${r.quote}`);
  const wanted = document.deadlines.length;
  return { wanted, found: wanted - missed.length, read: facts.deadlines.length, missed, extra };
}

/** Share of `part` in `whole` in per cent, one decimal; 100 where nothing was wanted. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '100.0' : ((100 * part) / whole).toFixed(1);
}
