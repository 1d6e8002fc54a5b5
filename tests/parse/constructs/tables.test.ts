import { expect, test } from 'vitest';
import { parsed } from '../../support/parsed.ts';

const rowsOf = (lines: readonly string[]) =>
  parsed(lines).clauses.flatMap(({ kind, text }) => (kind === 'row' ? [text.split('\t')] : []));

test('a table of one cell a line is read in the reading form and kept as received', () => {
  const head = ['序號', '項目', '2020年', '2025年', '指標屬性'];
  const rows = ['１', '參保率', '９５％', '９７％約束性', '２', '結算率７０％左右＞８０％預期性'];
  expect(rowsOf(['一、目標', ...head, ...rows, '二、任務'])).toEqual([
    head,
    ['１', '參保率', '９５％', '９７％', '約束性'],
    ['２', '結算率', '７０％左右', '＞８０％', '預期性'],
  ]);
});

test('a table of one cell a tab is read in the reading form and kept as received', () => {
  const head = ['\t序號', '\t工作任務', '\t主要措施', '\t牽頭單位'];
  const rows = [
    '',
    '\t１',
    '\t擴大參保',
    '\t登記到戶；',
    '核查數據',
    '\t市醫保局',
    '',
    '\t２',
    '\t強化監管',
    '\t日常檢查',
    '\t市財政局',
  ];
  expect(rowsOf(['一、任務', '', ...head, ...rows])).toEqual([
    ['序號', '工作任務', '主要措施', '牽頭單位'],
    ['１', '擴大參保', '登記到戶；\n核查數據', '市醫保局'],
    ['２', '強化監管', '日常檢查', '市財政局'],
  ]);
});
