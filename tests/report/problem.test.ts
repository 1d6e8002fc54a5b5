import { expect, test } from 'vitest';
import { formatAnnotations, formatProblems, problem } from '../../scripts/report/problem.ts';
import { underlined } from '../../scripts/report/underlined.ts';

const texts: Record<string, string> = { 'b.json': '{\n\t"city": "襄 阳"\n}' };
const textOf = (file: string) => texts[file] ?? null;

test('problems are sorted by file, line and column', () => {
  const found = [
    problem('seed-empty', 'b.json', { line: 2, column: 9 }),
    problem('seed-empty', 'b.json', { line: 2, column: 3 }),
    problem('seed-empty', 'b.json', 1),
    problem('seed-empty', 'a.json', 7),
  ];
  expect(formatProblems(found).split('\n')).toEqual([
    expect.stringMatching(/^a\.json:7: /u),
    expect.stringMatching(/^b\.json:1: /u),
    expect.stringMatching(/^b\.json:2: /u),
    expect.stringMatching(/^b\.json:2: /u),
  ]);
});

test('under a problem with a column stand its line and a caret', () => {
  const shown = formatProblems([problem('manifest-field', 'b.json', { line: 2, column: 12 }, 'x')], textOf);
  expect(shown.split('\n').slice(1)).toEqual(['    \t"city": "襄 阳"', `    \t${' '.repeat(9)}\u3000^`]);
});

test('without the text, or beyond it, the sentence stands alone', () => {
  const found = [problem('seed-empty', 'none.json', { line: 1, column: 1 })];
  expect(formatProblems(found, textOf).split('\n').length).toBe(1);
  expect(underlined('甲', 2, 1)).toEqual([]);
});

test('of a long line only the part around the place is shown, invisible marks as such', () => {
  const [line, caret] = underlined(`${'甲'.repeat(100_000)}\u202e${'乙'.repeat(100_000)}`, 1, 100_001);
  expect(line).toBe(`    ${'甲'.repeat(40)}\ufffd${'乙'.repeat(39)}`);
  expect(caret).toBe(`    ${'\u3000'.repeat(40)}^`);
});

test('annotations are one line each, with what would end them escaped', () => {
  const found = [
    problem('manifest-field', 'a.json', { line: 3, column: 5 }, '100%\nx'),
    problem('seed-empty', 's.txt', 0),
  ];
  expect(formatAnnotations(found).split('\n')).toEqual([
    expect.stringMatching(/^::error file=a\.json,line=3,col=5::.*100%25%0Ax/u),
    expect.stringMatching(/^::error file=s\.txt::The seed is empty/u),
  ]);
});
