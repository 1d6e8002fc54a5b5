import { expect, test } from 'vitest';
import { postings } from '../../src/relatives/postings.ts';
import { shinglesOf } from '../../src/relatives/shingles.ts';

test('texts that share eleven letters in a row share a shingle, wherever it stands', () => {
  const stretch = '建立定点医药机构信用评价制度';
  const other = shinglesOf(`到2025年，${stretch}，成效显著。`);
  expect([...shinglesOf(`全面${stretch}`)].some((key) => other.has(key))).toBe(true);
});

test('a text shorter than a shingle has none', () => {
  expect(shinglesOf('信用评价。')).toEqual(new Set());
});

test('those that have a key are visited from the one behind on, round to the first', () => {
  const index = postings();
  for (const keys of [[7], [7, 8], [8], [7], [7]]) index.add(keys);
  const visited: number[] = [];
  index.after(7, 1, 2, (other) => visited.push(other));
  index.after(7, 4, 9, (other) => visited.push(other));
  index.after(9, 0, 9, (other) => visited.push(other));
  expect(visited).toEqual([3, 4, 0, 1, 3]);
});
