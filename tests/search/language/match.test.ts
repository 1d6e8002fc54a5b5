import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../src/search/language/fold.ts';
import { marks, matches, needles, occurrences, searchPlan } from '../../../src/search/language/match.ts';
import { parseQuery } from '../../../src/search/language/query.ts';
import { normalise } from '../../../src/writing/fold.ts';
import { contentClauses, testPlan } from '../corpus.ts';

const marked = (text: string, ...words: string[]) => marks(text, words).map(([a, b]) => text.slice(a, b));

describe('folding', () => {
  test('agrees with normalise on every clause and on odd characters', () => {
    const odd = ['ＡＢ c\td\nｅ，；：。“x”…①㎡ﬁ\ufeff\u200b', '（一）７０％ 𠀀ｶﾞ', ''];
    const texts = [...odd, ...contentClauses().map((clause) => clause.text)];
    expect(texts.filter((text) => foldAll(text) !== normalise(text))).toEqual([]);
  });
});

describe('matching', () => {
  test('all words, none forbidden', () => {
    const wanted = needles(parseQuery('医保 基金 -信用'));
    expect(matches('医保基金监管', wanted)).toBe(true);
    expect(matches('医保基金信用', wanted)).toBe(false);
    expect(matches('医保监管', wanted)).toBe(false);
  });

  test('a synonym that is switched on counts as its word', () => {
    const wanted = needles(parseQuery('DRG 试点'), new Map([['drg', ['按疾病诊断相关分组']]]));
    expect(matches('按疾病诊断相关分组试点', wanted)).toBe(true);
    expect(matches('按疾病诊断相关分组', wanted)).toBe(false);
  });

  test('occurrences do not overlap', () => {
    expect(occurrences('aaaaa', 'aa')).toEqual([0, 2]);
  });

  test('a plan gives its matching clauses in order with the number of occurrences', () => {
    const plan = testPlan('a', ['医保与医保', '基金', '医 保']);
    const hits = searchPlan(plan, needles(parseQuery('医保')));
    expect(hits.map(({ clause, count }) => [clause.eId, count])).toEqual([
      ['p_1', 2],
      ['p_3', 1],
    ]);
  });

  test('words of different clauses do not make a hit', () => {
    expect(searchPlan(testPlan('a', ['医', '保']), needles(parseQuery('医保')))).toEqual([]);
  });
});

describe('marks', () => {
  test('cover the searched characters and the white space within, not beyond', () => {
    expect(marked('支付 ＤＲＧ 付费，DRG', 'drg')).toEqual(['ＤＲＧ', 'DRG']);
    expect(marked('按 病\n种 付费', '病种')).toEqual(['病\n种']);
  });

  test('of several words are in order and joined only where they overlap', () => {
    expect(marked('医保基金监管', '基金监管', '医保基金')).toEqual(['医保基金监管']);
    expect(marked('医保基金', '基金', '医保')).toEqual(['医保', '基金']);
  });

  test('keep characters outside the basic plane whole', () => {
    expect(marked('𠀀保', '𠀀')).toEqual(['𠀀']);
  });

  test('mark a character whole of which only a part was searched', () => {
    expect(marked('见②', '2')).toEqual(['②']);
  });
});
