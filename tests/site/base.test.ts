import { expect, test } from 'vitest';
import { baseOf } from '../../scripts/site/base.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/a/b/', '/a/b/'],
])('the base %j is %s', (typed, base) => {
  expect(baseOf(typed)).toBe(base);
});
