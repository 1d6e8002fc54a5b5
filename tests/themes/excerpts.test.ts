import { describe, expect, test } from 'vitest';
import { excerptsOf, rulesThatNeverFired } from '../../scripts/themes/excerpts.ts';
import type { ThemeRule } from '../../src/model/theme.ts';
import { clauseOf, ruleOf, sectionOf, themeOf } from './fixtures.ts';

const sections = [sectionOf('sec_1', '基金监管')];
const clauses = [clauseOf('看月。不看月亮。看日。')];
const texts = (rule: ThemeRule) =>
  excerptsOf({ sections, clauses, tables: [] }, [themeOf([rule])]).map(({ text }) => text);

describe('a rule', () => {
  test('fires where its text matches', () => {
    expect(texts(ruleOf('moon'))).toEqual(['看月。', '不看月亮。']);
  });

  test('does not fire beside what must not stand there', () => {
    expect(texts(ruleOf('moon', { not: '不看' }))).toEqual(['看月。']);
  });

  test('fires only under a title that it asks for', () => {
    expect(texts(ruleOf('moon', { under: '监管' }))).toHaveLength(2);
    expect(texts(ruleOf('moon', { under: '支付' }))).toEqual([]);
  });

  test('does not fire under a title that it forbids', () => {
    expect(texts(ruleOf('moon', { notUnder: '监管' }))).toEqual([]);
  });
});

describe('an excerpt', () => {
  const theme = themeOf([
    ruleOf('sun', { text: '日', issues: ['two'] }),
    ruleOf('look', { text: '看', issues: ['three', 'one'] }),
  ]);

  test('is verbatim, with the issues of all rules that fired, in the order of the theme', () => {
    const excerpt = excerptsOf({ sections, clauses, tables: [] }, [theme]).at(-1);
    expect(excerpt).toEqual({
      theme: 'tides',
      plan: 'moon',
      eId: 'sec_1__p_1',
      start: 8,
      end: 11,
      text: '看日。',
      issues: ['one', 'two', 'three'],
      rule: 'sun',
      rules: ['sun', 'look'],
      url: 'plans/moon/#sec_1__p_1',
    });
  });

  test('may stand under several themes, theme by theme', () => {
    const both = excerptsOf({ sections, clauses, tables: [] }, [
      themeOf([ruleOf('a')], 'a'),
      themeOf([ruleOf('b')], 'b'),
    ]);
    expect(both.map((excerpt) => excerpt.theme)).toEqual(['a', 'a', 'b', 'b']);
  });
});

test('rules that never fired are named with their theme', () => {
  const themes = [themeOf([ruleOf('moon'), ruleOf('star', { text: '星' })])];
  expect(rulesThatNeverFired(themes, excerptsOf({ sections, clauses, tables: [] }, themes))).toEqual([
    { theme: 'tides', rule: 'star' },
  ]);
});
