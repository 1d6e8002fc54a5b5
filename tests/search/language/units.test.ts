import { expect, test } from 'vitest';
import { withUnits } from '../../../src/search/language/units.ts';

test.each([
  ['2025 年', '2025年'],
  ['２０２５　年底前 覆盖', '２０２５年底前 覆盖'],
  ['70 % 报销', '70% 报销'],
  ['提高 5 个百分点', '提高 5个百分点'],
])('%s: a unit belongs to the number before it', (typed, closed) => {
  expect(withUnits(typed)).toBe(closed);
});

test.each(['2025 年度', '十四五 年', '门诊 70', 'DRG 年'])('%s: nothing else does', (typed) => {
  expect(withUnits(typed)).toBe(typed);
});
