import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/index.ts';
import { changeOf } from '../../src/views/indicator-change.ts';

const value = (number: number | null, comparator: string | null = null) => ({ value: number, comparator });

test.each([
  ['a share', value(29), value(80), '%', 51, '+51 个百分点'],
  ['a share that falls', value(80.88), value(80), '%', -0.88, '−0.88 个百分点'],
  ['a number of things', value(126), value(800), '个', 674, '+674 个'],
  ['no unit', value(1), value(2), '', 1, '+1'],
  ['the same', value(70), value(70), '%', 0, '同值'],
  ['the same bound', value(95, '>'), value(95, '>'), '%', 0, '同值'],
  ['the same number, once as a bound', value(95), value(95, '>'), '%', 0, '同数，限定不同'],
  ['two bounds', value(50, '>'), value(70, '>'), '%', 20, '+20 个百分点（界限之差）'],
  [
    'a bound from below and a number',
    value(75, 'about'),
    value(90, '<='),
    '%',
    15,
    '+15 个百分点（界限之差）',
  ],
  ['rough numbers', value(79), value(81, 'about'), '%', 2, '+2 个百分点（约数之差）'],
  ['no start', value(null), value(70), '%', null, '无基线'],
  ['a target in words', value(70), value(null), '%', null, '无数值'],
] as const)('%s', (_, baseline, target, unit, by, words) => {
  expect(changeOf({ baseline, target, unit, certain: true } as unknown as Indicator)).toEqual({ by, words });
});

test('cells that cannot be told apart have no change', () => {
  const cell = { baseline: value(1), target: value(10), unit: '类', certain: false } as unknown as Indicator;
  expect(changeOf(cell)).toEqual({ by: null, words: '无法判定' });
});
