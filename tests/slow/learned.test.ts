import { expect, test } from 'vitest';
import { learnedFiles, staleWeights } from '../../scripts/learn/files.ts';

test('the committed weights are what the labels give, byte for byte, however often they are learned', () => {
  expect(staleWeights('.')).toEqual([]);
  expect(learnedFiles('.')).toEqual(learnedFiles('.'));
});
