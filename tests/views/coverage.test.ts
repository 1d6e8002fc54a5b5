import { describe, expect, test } from 'vitest';
import type { Clause, Excerpt, Plan, Status } from '../../src/model/index.ts';
import { percent, shade } from '../../src/text/percent.ts';
import { coverage, excerptLength, textLength } from '../../src/views/coverage.ts';

const clause = (kind: Clause['kind'], text: string) => ({ kind, text }) as Clause;
const excerpt = (plan: string, eId: string, start: number, end: number) =>
  ({ plan, eId, start, end }) as Excerpt;
const plan = (id: string) => ({ id }) as Plan;

describe('coverage', () => {
  test('a plan’s own text leaves out contents, notice, signature and white space', () => {
    const clauses = [
      clause('toc', '目录'),
      clause('notice', '通知'),
      clause('row', '甲\t乙'),
      clause('heading', '一、丙'),
    ];
    expect(textLength(clauses)).toBe(5);
  });

  test('what several excerpts share is counted once', () => {
    const excerpts = [excerpt('a', 'p_1', 0, 10), excerpt('a', 'p_1', 5, 12), excerpt('a', 'p_2', 0, 3)];
    expect(excerptLength(excerpts)).toBe(15);
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
