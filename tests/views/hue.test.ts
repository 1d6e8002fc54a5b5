import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hueClass, huesOf } from '../../src/views/hue.ts';
import { textOf } from '../support/sources.ts';

const sheet = textOf('src/styles/tokens.css').replace(/\/\*.*?\*\/|\s+/gsu, '');

/** What the sheet gives a class: its colour and its mark. */
const lookOf = (name: string): string =>
  [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
    .filter(([, selectors]) => selectors?.split(',').includes(`.${name}`))
    .map(([, , rule]) => rule)
    .join('');

test('no two of forty cities look alike, and the first eight need no mark', () => {
  const looks = Array.from({ length: 40 }, (_, order) => lookOf(hueClass({ order })));
  expect(looks.every((look) => look.includes('--hue:'))).toBe(true);
  expect(new Set(looks).size).toBe(40);
  expect(looks.slice(0, 8).join('')).not.toContain('--mark');
});

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
