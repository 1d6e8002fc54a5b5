import { expect, test } from 'vitest';
import { hueClass } from '../../src/views/hue.ts';
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
