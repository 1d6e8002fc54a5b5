import { expect, test } from 'vitest';
import { readingOf } from '../../scripts/intake/reading.ts';
import { labelledDocument, readLabelled } from '../../scripts/quality/labelled-documents.ts';
import { pairsRead } from '../../scripts/quality/status-read.ts';
import { agreement, pairsGiven, type StatusPair } from '../../scripts/quality/status-score.ts';

const text = [
  '临江市医疗保障规划',
  '一、发展基础',
  '2020年参保率达到97%。',
  '二、主要任务',
  '2023年底前参保率达到98%。探索按病种付费。',
];
const files: Record<string, string> = {
  'text.txt': text.join('\n'),
  'meta.json': JSON.stringify({ title: text[0], docNumber: null, issuers: [], date: null, type: '规划' }),
  'sentences.tsv': [
    ...[
      '1\t1\t临江市医疗保障规划',
      '2\t2\t一、发展基础',
      '3\t3\t2020年参保率达到97%。',
      '4\t4\t二、主要任务',
    ],
    ...['5\t5\t2023年底前参保率达到98%。', '6\t5\t探索按病种付费。'],
  ].join('\n'),
  'outline.tsv': '2\t1\t一、\t发展基础\n4\t1\t二、\t主要任务',
  'themes.tsv': '1\t-\t-\t-\n2\t-\t-\t-\n3\ta/b\t现状\t-\n5\ta/b\t任务\t量化且有期限\n6\ta/b\t任务\t推进',
  'numbers.tsv': '3\t97%\t97\t-\t%\t-\tresult\t2020\t参保率\n5\t98%\t98\t-\t%\t-\ttarget\t2023\t参保率',
  'deadlines.tsv': '5\t2023年底前\t2023',
};
const document = labelledDocument('made-up', (name) => files[name] ?? null);
const said = [
  ['现状', null],
  ['任务', '量化且有期限'],
  ['任务', '探索'],
];

test('each labelled sentence meets what is made of it from the labeller’s titles, numbers and dates', () => {
  const pairs = pairsGiven(document);
  expect(pairs.map(({ n }) => n)).toEqual([3, 5, 6]);
  expect(pairs.map(({ found }) => [found.status, found.force])).toEqual(said);
});

test('and what is made of it from the received file alone', async () => {
  const { pairs, lost } = await pairsRead(document, readingOf('.'));
  expect(lost).toBe(0);
  expect(pairs.map(({ found }) => [found.status, found.force])).toEqual(said);
});

test('agreement is counted class by class and over all', () => {
  expect(agreement(pairsGiven(document), ({ force }) => force ?? '-')).toEqual([
    '-\twanted 1\tfound 1\tright 1\tR 1.000\tP 1.000',
    '探索\twanted 0\tfound 1\tright 0\tR   –\tP 0.000',
    '推进\twanted 1\tfound 0\tright 0\tR 0.000\tP   –',
    '量化且有期限\twanted 1\tfound 1\tright 1\tR 1.000\tP 1.000',
    'all\t3\tright 2\t0.667',
  ]);
});

test('status and force of the labelled documents agree with their readers', () => {
  // Force depends on numbers and dates; it is judged where they are labelled too.
  const documents = readLabelled('tests/gold/documents').filter(({ numbers }) => numbers.length > 0);
  const pairs = documents.flatMap(pairsGiven);
  const share = (same: (pair: StatusPair) => boolean) => pairs.filter(same).length / pairs.length;
  expect(pairs.length).toBeGreaterThan(1000);
  expect(share(({ wanted, found }) => wanted.status === found.status)).toBeGreaterThanOrEqual(0.95);
  expect(share(({ wanted, found }) => wanted.force === found.force)).toBeGreaterThanOrEqual(0.9);
});
