import { expect, test } from 'vitest';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { findLoss } from '../../scripts/parse/round-trip.ts';
import { readHead } from '../support/heads.ts';

/** Texts that a step which looks back or ahead over all lines would not finish within the runner's patience. */
const texts: readonly (readonly [name: string, make: () => string])[] = [
  ['20,000 equal numbers', () => '1.甲。乙。\n'.repeat(20_000)],
  ['200,000 headings', () => Array.from({ length: 200_000 }, (_, at) => `一、标题${at}`).join('\n')],
  [
    '100,000 articles',
    () => Array.from({ length: 100_000 }, (_, at) => `第${(at % 99) + 1}条 甲。`).join('\n'),
  ],
  ['20,000 items of a box', () => `一、甲\n专栏1 乙\n${'丙丁戊。推进改革。\n'.repeat(20_000)}`],
  ['20,000 lines that open with a tab', () => '\t甲乙\n'.repeat(20_000)],
  ['100,000 cut lines', () => `${'医'.repeat(30)}，\n`.repeat(100_000)],
  ['50,000 page breaks', () => '推进改革，健全医疗保障\n— 3 —\n'.repeat(50_000)],
  ['a line of ten million characters', () => `一、${'医保'.repeat(5_000_000)}`],
  ['ten million opening brackets', () => '（'.repeat(10_000_000)],
  ['ten million spaces', () => `甲${' '.repeat(10_000_000)}乙`],
  ['ten million digits', () => '1'.repeat(10_000_000)],
];

test.each(texts)('%s are read, nothing lost', { timeout: 120_000 }, (_, make) => {
  const text = make();
  expect(findLoss(text, parsePlan('moon', text, {}, readHead).clauses)).toBeNull();
});
