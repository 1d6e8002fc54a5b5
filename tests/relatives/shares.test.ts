import { expect, test } from 'vitest';
import type { Related } from '../../src/relatives/corpus.ts';
import { grouped, sharesOf } from '../../src/relatives/shares.ts';

const sentence = (plan: string) => ({
  plan,
  eId: 'p_1',
  start: 0,
  end: 9,
  text: '完善异地就医备案。',
  issues: [],
});
const same = (sentence: number) => [{ sentence, kind: 'same' as const, score: 1 }];

test('a share is of the sentences of the row, the same provision alone counted', () => {
  const related: Related = {
    sentences: [sentence('a'), sentence('a'), sentence('b')],
    found: [same(2), [{ sentence: 2, kind: 'related', score: 0.6 }], same(0)],
  };
  expect(sharesOf(related, ['a', 'b'])).toEqual([
    [1, 0.5],
    [1, 1],
  ]);
});

test('those that share most are joined first and stand side by side', () => {
  const shares = [
    [1, 0.1, 0.8, 0],
    [0.1, 1, 0, 0.7],
    [0.8, 0, 1, 0.1],
    [0, 0.7, 0.1, 1],
  ];
  expect(grouped(shares, 2)).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(grouped(shares, 1)).toEqual([[0, 2, 1, 3]]);
  expect(grouped([[1]], 1)).toEqual([[0]]);
});
