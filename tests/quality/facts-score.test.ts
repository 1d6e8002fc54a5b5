import { expect, test } from 'vitest';
import { commitmentsOf } from '../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import { responsibilitiesOf } from '../../scripts/facts/responsibilities.ts';
import type { ReadFacts } from '../../scripts/quality/facts-meeting.ts';
import { percentOf, scoreFacts } from '../../scripts/quality/facts-score.ts';
import { labelledClauses } from '../../scripts/quality/labelled-clauses.ts';
import { type LabelledDocument, labelledDocument } from '../../scripts/quality/labelled-documents.ts';

const sentences = [
  '一、任务',
  '参保率不低于95%，报销比例为60%。',
  '2023年底前建成平台。（市医保局牵头，市财政局配合）',
];
const files: Record<string, string> = {
  'text.txt': sentences.join('\n'),
  'meta.json': JSON.stringify({
    title: '意见',
    docNumber: null,
    issuers: [],
    date: '2022-01-01',
    type: '意见',
  }),
  'sentences.tsv': sentences.map((text, at) => `${at + 1}\t${at + 1}\t${text}`).join('\n'),
  'outline.tsv': '1\t1\t一、\t任务',
  'numbers.tsv': '2\t不低于95%\t95\t-\t%\t>=\ttarget\t-\t参保率\n2\t60%\t60\t-\t%\t-\ttarget\t-\t报销比例',
  'deadlines.tsv': '3\t2023年底前\t2023',
  'duties.tsv': '3\t市医保局\t市财政局\t-\t0',
};
const document = (changed: Record<string, string> = {}): LabelledDocument =>
  labelledDocument('a', (file) => ({ ...files, ...changed })[file] ?? null);

function read(labelled: LabelledDocument): ReadFacts {
  const { clauses, sections } = labelledClauses(labelled);
  return {
    clauses,
    commitments: commitmentsOf(clauses, sections, [], labelled.meta),
    deadlines: deadlinesOf(clauses, [], sections, labelled.meta),
    responsibilities: responsibilitiesOf(clauses, []),
  };
}

test('what is labelled and read alike is found, and nothing is false', () => {
  const score = scoreFacts(document(), read(document()));
  expect(score.numbers).toMatchObject({ wanted: 2, found: 2, read: 2, missed: [], extra: [] });
  expect(score.right).toEqual({ comparator: 2, kind: 2, year: 2, turned: 0 });
  expect(score.deadlines).toMatchObject({ found: 1, wanted: 1, read: 1 });
  expect(score.duties).toMatchObject({ found: 1, wanted: 1, read: 1 });
});

test('another value is missed and false, another comparator is turned round, other names are another duty', () => {
  const numbers =
    '2\t不低于95%\t95\t-\t%\t<=\tresult\t2020\t参保率\n2\t60%\t70\t-\t%\t-\ttarget\t-\t报销比例';
  const labelled = document({ 'numbers.tsv': numbers, 'duties.tsv': '3\t市医保局\t-\t-\t0' });
  const score = scoreFacts(labelled, read(labelled));
  expect(score.numbers).toMatchObject({ wanted: 2, found: 1 });
  expect(score.numbers.extra).toHaveLength(1);
  expect(score.right).toEqual({ comparator: 0, kind: 0, year: 0, turned: 1 });
  expect(score.duties.found).toBe(0);
});

test('shares are per cent with one decimal', () => {
  expect([percentOf(1, 3), percentOf(0, 0)]).toEqual(['33.3', '100.0']);
});
