import { expect, test } from 'vitest';
import { isSharedAmong } from '../../../src/client/compare/common.ts';

test('wording is shared among the chosen cities only where one of them has it', () => {
  expect(isSharedAmong('a b', [])).toBe(true);
  expect(isSharedAmong('a b', ['b', 'c'])).toBe(true);
  expect(isSharedAmong('a b', ['c'])).toBe(false);
  expect(isSharedAmong('ab', ['b'])).toBe(false);
});
