import { expect, test } from 'vitest';
import { tableLines, verdict } from '../../scripts/bench/table.ts';

test('the first column stands to the left, the others to the right', () => {
  expect(
    tableLines([
      ['build', 's'],
      ['x', '12.3'],
    ]),
  ).toEqual(['build     s', 'x      12.3']);
});

test('a figure is held against its bar', () => {
  expect(verdict(2, 2, '×')).toBe('ok, bar 2 ×');
  expect(verdict(2.1, 2, '×')).toBe('MISSED, bar 2 ×');
});
