import { expect, test } from 'vitest';
import { f1 } from '../../scripts/quality/f1.ts';
import { formOf, labelledDocument } from '../../scripts/quality/labelled-documents.ts';
import { scoreParse, sum } from '../../scripts/quality/parse-score.ts';
import { parsed } from '../support/parsed.ts';

const lines = [
  '某市规划',
  '一、目标',
  '推进改革，健全',
  '— 3 —',
  '保障机制。',
  '二、任务',
  '——参保。做好扩面。',
];
const labels = {
  outline: [
    { level: 1, label: '一、', title: '目标' },
    { level: 2, label: '（一）', title: '任务' },
  ],
  lines: { wraps: [5], furniture: [4, 6] },
  metadata: { title: '某市规划', docNumber: null, issuers: ['某局'], date: null, type: '规划' },
};

test('headings, joins, furniture and metadata are scored, items with —— left out', () => {
  const score = scoreParse(parsed(lines), labels);
  expect(score.outline).toEqual({ hits: 1, found: 2, wanted: 2 });
  expect(score.joins).toEqual({ hits: 1, found: 1, wanted: 1 });
  expect(score.furniture).toEqual({ hits: 1, found: 1, wanted: 2 });
  expect(score.metadata).toEqual({ hits: 4, found: 5, wanted: 5 });
  expect(score.faults).toEqual([
    ...['+ outline 1 二、 任务', '- outline 2 （一） 任务', '- furniture 6'],
    ...['+ metadata issuers=', '- metadata issuers=某局'],
  ]);
});

test('lines are not scored where the received file has none', () => {
  const { joins, furniture } = scoreParse(parsed(lines), { ...labels, lines: null });
  expect([joins.wanted, furniture.found]).toEqual([0, 0]);
});

test('F1 of sums', () => {
  expect(
    f1(
      sum([
        { hits: 1, found: 1, wanted: 2 },
        { hits: 2, found: 3, wanted: 2 },
      ]),
    ),
  ).toBeCloseTo(6 / 8);
  expect(f1({ hits: 0, found: 0, wanted: 0 })).toBe(1);
});

test('the labels of a document say what its form is; a web page has no lines of text', () => {
  const files: Record<string, string> = {
    'meta.json': JSON.stringify(labels.metadata),
    'outline.tsv': '2\t1\t一、\t目标\n6\t1\t第三条\t-\n',
    'wraps.txt': '5\n',
  };
  const form = (name: string) =>
    formOf(labelledDocument('a', (file) => (file === name ? lines.join('\n') : (files[file] ?? null))));
  expect(form('text.txt')).toEqual({
    outline: [
      { level: 1, label: '一、', title: '目标' },
      { level: 1, label: '第三条', title: '' },
    ],
    lines: { wraps: [5], furniture: [] },
    metadata: labels.metadata,
  });
  expect(form('text.html').lines).toBeNull();
});
