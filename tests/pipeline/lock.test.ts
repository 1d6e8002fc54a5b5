import { expect, test } from 'vitest';
import { changedIds, digestOf } from '../../scripts/pipeline/lock.ts';

const old = { yulin: { sec_1: 'aaaa', sec_2: 'bbbb' } };

test('a new id for an unchanged text is a problem', () => {
  const problems = changedIds(old, { yulin: { sec_1: 'aaaa', sec_3: 'bbbb' } }, {});
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('yulin: sec_2 is now sec_3'),
  ]);
});

test('an alias makes it right', () => {
  expect(changedIds(old, { yulin: { sec_1: 'aaaa', sec_3: 'bbbb' } }, { yulin: { sec_2: 'sec_3' } })).toEqual(
    [],
  );
});

test('a changed text, a removed clause and a copy are none', () => {
  expect(changedIds(old, { yulin: { sec_1: 'cccc', sec_2: 'bbbb' } }, {})).toEqual([]);
  expect(changedIds(old, { yulin: { sec_2: 'bbbb' } }, {})).toEqual([]);
  expect(changedIds({ yulin: { a: 'x', b: 'x' } }, { yulin: { a: 'x', b: 'x' } }, {})).toEqual([]);
});

test('a fingerprint ignores white space and width', () => {
  expect(digestOf('ＤＲＧ 付费')).toBe(digestOf('drg付费'));
});
