import fc from 'fast-check';
import { expect, test } from 'vitest';
import { huesOf } from '../../src/model/hue.ts';

const shown = (most: number) => fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: most });

test('no two of those that are shown together are alike, and up to eight of them need no mark', () => {
  fc.assert(
    fc.property(shown(40), (orders) => {
      const hues = huesOf(orders.map((order) => ({ order })));
      expect(new Set(hues).size).toBe(orders.length);
      if (orders.length <= 8) expect(Math.max(...hues)).toBeLessThan(8);
    }),
  );
});

test('a city keeps its colour unless an earlier one has it', () => {
  expect(huesOf([{ order: 3 }, { order: 1 }])).toEqual([3, 1]);
  expect(huesOf([{ order: 3 }, { order: 11 }])).toEqual([3, 0]);
});
