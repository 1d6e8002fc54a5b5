import { describe, expect, test } from 'vitest';
import type { Clause, Excerpt, Plan, Status } from '../../src/model/index.ts';
import { percent, shade } from '../../src/text/percent.ts';
import { coverage } from '../../src/views/coverage.ts';
import { lengthOf } from '../../src/views/text-length.ts';

const clause = (kind: Clause['kind'], text: string, eId = 'p_1') => ({ kind, text, eId }) as Clause;
const excerpt = (plan: string, eId: string, start: number, end: number) =>
  ({ plan, eId, start, end }) as Excerpt;
const plan = (id: string) => ({ id }) as Plan;
const shareOf = (clauses: Clause[], ...excerpts: Excerpt[]) =>
  coverage([plan('a')], new Map([['a', clauses]]), excerpts)[0]?.share;

describe('the length of a plan', () => {
  test('leaves out contents, notice, signature and white space', () => {
    const clauses = [
      clause('toc', '目录', 'p_1'),
      clause('notice', '通知', 'p_2'),
      clause('row', '甲\t乙', 'p_3'),
      clause('heading', '一、丙', 'p_4'),
    ];
    expect(lengthOf(clauses)).toBe(5);
  });

  test('counts once what an annex repeats, in whatever punctuation and with a number in front', () => {
    const body = clause('paragraph', '完善目录。加强监管；', 'p_1');
    const annex = clause('row', '1\t1.完善目录；\n2.加强监管。', 'row_1');
    expect(lengthOf([body])).toBe(10);
    expect(lengthOf([body, annex])).toBe(lengthOf([body]) + '1'.length + '2.'.length * 2);
  });
});

describe('coverage', () => {
  test('what several excerpts share is counted once', () => {
    const clauses = [clause('paragraph', '一二三四五六七八九十甲乙丙丁戊', 'p_1')];
    expect(shareOf(clauses, excerpt('a', 'p_1', 0, 10), excerpt('a', 'p_1', 5, 12))).toBe(12 / 15);
  });

  test('white space counts neither above nor below the line', () => {
    const clauses = [clause('row', '甲 甲\t乙', 'p_1'), clause('paragraph', '丙 丁 戊', 'p_2')];
    expect(shareOf(clauses, excerpt('a', 'p_1', 0, 5))).toBe(0.5);
    expect(shareOf(clauses, excerpt('a', 'p_1', 0, 5), excerpt('a', 'p_2', 0, 5))).toBe(1);
  });

  test('an annex that repeats the body changes no share, whether or not its sentences are excerpts too', () => {
    const body = [clause('paragraph', '完善目录。加强监管。', 'p_1')];
    const both = [...body, clause('paragraph', '完善目录。加强监管。', 'p_2')];
    const first = excerpt('a', 'p_1', 0, 5);
    expect(shareOf(body, first)).toBe(0.5);
    expect(shareOf(both, first)).toBe(0.5);
    expect(shareOf(both, first, excerpt('a', 'p_2', 0, 5))).toBe(0.5);
    expect(shareOf(both, excerpt('a', 'p_2', 0, 5))).toBe(0.5);
  });

  test('silent and unparsed plans are told apart', () => {
    const clauses = new Map([
      ['a', [clause('paragraph', '一二三四五六七八九十')]],
      ['b', [clause('paragraph', '一')]],
    ]);
    const [a, b, c] = coverage([plan('a'), plan('b'), plan('c')], clauses, [excerpt('a', 'p_1', 0, 5)]);
    expect(a).toMatchObject({ sentences: 1, share: 0.5, parsed: true });
    expect(b).toMatchObject({ sentences: 0, share: 0, parsed: true });
    expect(c).toMatchObject({ sentences: 0, parsed: false });
  });

  test('a plan that only looks back is told from one that promises, and from a silent one', () => {
    const said = (city: string, ...kinds: Status[]) =>
      kinds.map((status, n): Excerpt => ({ ...excerpt(city, `p_${n}`, 0, 5), status }));
    const excerpts = [...said('a', '现状', '现状'), ...said('b', '现状', '任务')];
    const found = coverage([plan('a'), plan('b'), plan('c')], new Map(), excerpts);
    expect(found.map(({ onlyPast }) => onlyPast)).toEqual([true, false, false]);
  });
});

test.each([
  [0, '0', 0],
  [0.0004, '<0.1%', 1],
  [0.0321, '3.2%', 3],
  [0.0999, '10%', 4],
  [0.256, '26%', 6],
])('a share of %f reads %s', (share, words, step) => {
  expect(percent(share)).toBe(words);
  expect(shade(share)).toBe(step);
});
