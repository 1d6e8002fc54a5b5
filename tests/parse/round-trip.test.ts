import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../scripts/parse/parse.ts';
import { findLoss } from '../../scripts/parse/round-trip.ts';
import { readHead } from '../support/heads.ts';
import { seeds } from './seeds.ts';

/** Written apart from the parser's own proof: characters other than white space and marks, in order. */
function characters(text: string): string {
  return (
    text
      .split('\n')
      .map((line) => (/^\s*-{3,}\s*$/.test(line) ? '' : line.replace(/^#+ /, '').replace(/^- /, '')))
      // The borders of a table written in Markdown, and the rule beneath its head.
      .map((line) => (/^\s*\|.*\|\s*$/.test(line) ? line.replaceAll(/\|[-:|\s]*\|$|\|/g, '') : line))
      .join('')
      .replaceAll('**', '')
      .replaceAll(/<\/?sup>/g, '')
      .replaceAll(/\s/g, '')
  );
}

describe.each([...seeds])('%s', (city, seed) => {
  const { clauses, lineCount } = parsePlan(city, seed, {}, readHead);

  test('gives back every character of its seed, in order, and no other', () => {
    expect(characters(clauses.map(({ text }) => text).join(''))).toBe(characters(seed));
    expect(findLoss(seed, clauses)).toBeNull();
  });

  test('has clauses in the order of their lines', () => {
    const firsts = clauses.map(({ lines }) => lines[0]);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(Math.max(...clauses.map(({ lines }) => lines[1]))).toBeLessThanOrEqual(lineCount);
  });

  test('has every clause on the lines it names', () => {
    const lines = seed.split('\n');
    for (const clause of clauses) {
      const source = characters(lines.slice(clause.lines[0] - 1, clause.lines[1]).join('\n'));
      expect(source).toBe(characters(clause.text));
    }
  });

  test('joins at the places it names', () => {
    const lines = seed.split('\n');
    for (const { text, joins } of clauses) {
      for (const { offset, line } of joins) {
        expect(characters(lines[line - 1] ?? '').startsWith(characters(text.slice(offset)).slice(0, 5))).toBe(
          true,
        );
      }
    }
  });
});

test('the proof notices a lost, an added and a swapped character', () => {
  const clause = (text: string) => parsePlan('x', text, {}, readHead).clauses;
  expect(findLoss('一、甲乙丙', clause('一、甲乙'))).toMatchObject({ line: 1 });
  expect(findLoss('一、甲乙', clause('一、甲乙丙'))).toMatchObject({ detail: 'added 丙' });
  expect(findLoss('一、甲乙\n\n丙丁。', clause('一、甲乙\n\n丁丙。'))).toMatchObject({ line: 3 });
});
