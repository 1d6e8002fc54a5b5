import { expect, test } from 'vitest';
import { treeOf } from '../../scripts/bench/watch.ts';

test('a process is watched with all it started, at any depth, and with nothing else', () => {
  const listed = '  1     0\n 10     1\n 11    10\n 12    11\n 13    10\n 20     1\n';
  expect(treeOf(10, listed).sort()).toEqual([10, 11, 12, 13]);
  expect(treeOf(20, listed)).toEqual([20]);
});

test('where processes are not listed, it is watched alone', () => {
  expect(treeOf(10, '')).toEqual([10]);
});
