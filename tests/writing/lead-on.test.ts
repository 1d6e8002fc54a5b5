import { expect, test } from 'vitest';
import { leadOn } from '../../src/writing/lead-on.ts';

const isThere = (id: string) => ['p_2', 'p_4'].includes(id);

test('an old id leads to the one that follows, over several steps if need be', () => {
  expect(leadOn({ p_1: 'p_2' }, 'p_1', isThere)).toBe('p_2');
  expect(leadOn({ p_0: 'p_1', p_1: 'p_3', p_3: 'p_4' }, 'p_0', isThere)).toBe('p_4');
});

test('an id that is there leads to itself, though an alias names it', () => {
  expect(leadOn({ p_2: 'p_4' }, 'p_2', isThere)).toBe('p_2');
});

test('a way that ends at nothing, at an unknown id or in a circle leads nowhere', () => {
  expect(leadOn({ p_1: '' }, 'p_1', isThere)).toBeNull();
  expect(leadOn({ p_1: 'p_9' }, 'p_1', isThere)).toBeNull();
  expect(leadOn({ p_1: 'p_3', p_3: 'p_1' }, 'p_1', isThere)).toBeNull();
  expect(leadOn({}, 'constructor', isThere)).toBeNull();
});
