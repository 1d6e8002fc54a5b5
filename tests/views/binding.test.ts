import { describe, expect, test } from 'vitest';
import type { Excerpt, Force, Plan } from '../../src/model/index.ts';
import { bindingInWords, bindingOf } from '../../src/views/binding.ts';
import { countedIn, forceViews } from '../../src/views/force-views.ts';

const plan = { id: 'moon', city: '月' } as Plan;
const binding = (grades: readonly (Force | null)[], parsed = true) =>
  bindingOf(
    plan,
    parsed,
    grades.map((force) => ({ force, leadBodies: force === '推进' ? ['tax'] : [] }) as unknown as Excerpt),
  );

describe('how hard a plan binds itself', () => {
  test('is the share of its promises with a number, a date or a verb of doing', () => {
    const found = binding(['量化且有期限', '量化', '有期限', '实施', '推进', '探索', '探索', '推进', null]);
    expect(found).toMatchObject({ promises: 8, others: 1, led: 2, share: 0.5 });
    expect(bindingInWords(found)).toBe('8 句承诺：量化且有期限 1，量化 1，有期限 1，实施 1，推进 2，探索 2');
  });

  test.each([
    [[], true, '未提及'],
    [[], false, '未解析'],
    [[null, null], true, '2 句，都不是承诺'],
  ] as const)('without a promise: %j %s %s', (grades, parsed, words) => {
    const found = binding(grades, parsed);
    expect(found.share).toBe(0);
    expect(bindingInWords(found)).toBe(words);
  });
});

test('each view counts its own grades, or those that have a lead', () => {
  const found = binding(['量化且有期限', '量化', '有期限', '实施', '推进', '探索', null]);
  expect(forceViews.map((view) => [view.id, countedIn(view, found)])).toEqual([
    ['', 4],
    ['number', 2],
    ['date', 2],
    ['lead', 1],
  ]);
});
