import { describe, expect, test } from 'vitest';
import { cover, nearHits } from '../../src/search/language/near.ts';
import { parseQuery } from '../../src/search/language/query.ts';
import { switchedOn, synonymsOf } from '../../src/search/language/synonyms.ts';
import { corrections } from '../../src/search/language/typo.ts';
import { variantsIn } from '../../src/search/language/variants.ts';
import { piecesOf } from '../../src/search/show/windows.ts';
import { readState, writeState } from '../../src/search/state.ts';
import { variants } from '../../src/writing/variants.ts';
import { testEngine } from './engines.ts';

const glossary = [
  ['DRG', '按疾病诊断相关分组'],
  ['集中带量采购', '集采', '带量采购'],
];

const wordings = { synonyms: glossary, variants: [['統', '统']] as const };

describe('synonyms', () => {
  test('include the same word in its traditional or simplified form', () => {
    expect(synonymsOf(parseQuery('监控系统'), wordings).map(({ term }) => term)).toEqual(['监控系統']);
    expect(synonymsOf(parseQuery('监控系統'), wordings).map(({ term }) => term)).toEqual(['监控系统']);
  });

  test('are the other wordings of a word', () => {
    expect(synonymsOf(parseQuery('ｄｒｇ 集采'), wordings).map(({ term }) => term)).toEqual([
      '按疾病诊断相关分组',
      '集中带量采购',
      '带量采购',
    ]);
  });

  test('are not offered for quoted words nor when they are searched anyway', () => {
    expect(synonymsOf(parseQuery('"DRG"'), wordings)).toEqual([]);
    expect(synonymsOf(parseQuery('DRG 按疾病诊断相关分组'), wordings)).toEqual([]);
  });

  test('count only when switched on', () => {
    const offered = synonymsOf(parseQuery('集采'), wordings);
    expect(switchedOn(offered, ['带量采购', '别的'])).toEqual(new Map([['集采', ['带量采购']]]));
  });
});

describe('variants', () => {
  test('are shipped only where the traditional form stands in a text', () => {
    expect(variantsIn(['监控系統', '医疗'], variants())).toEqual([['統', '统']]);
  });
});

describe('near results', () => {
  const engine = testEngine([['医保基金飞行检查制度', '大数据监察'], ['飞行检查']]);

  test('a word without hits is covered by its longest parts that occur', async () => {
    expect(await cover(engine, '基金飞行监察')).toEqual(['基金飞行', '监察']);
    expect(await cover(engine, '龘龘')).toEqual([]);
  });

  test('clauses with most of the parts come first', async () => {
    const { parts, hits } = await nearHits(engine, parseQuery('医保飞行检查'));
    expect(parts).toEqual(['飞行检查', '医保']);
    expect(hits.map(({ clause }) => clause.text)).toEqual(['医保基金飞行检查制度', '飞行检查']);
  });

  test('forbidden words stay forbidden', async () => {
    const { hits } = await nearHits(engine, parseQuery('飞行检查表 -医保'));
    expect(hits.map(({ clause }) => clause.text)).toEqual(['飞行检查']);
  });
});

describe('corrections', () => {
  const engine = testEngine([['推进异地就医直接结算', '异地就医直接结算率'], ['总额预付']]);

  test.each([
    ['异地旧医', '异地就医'],
    ['异地就就医', '异地就医'],
    ['异地医直接', '异地就医直接'],
    ['异地医就直接', '异地就医直接'],
  ])('%s is offered as %s', async (typed, right) => {
    const offers = await corrections(engine, parseQuery(typed), [typed]);
    expect(offers.map(({ query }) => query)).toContain(right);
  });

  test('the count is that of the clauses, and the other words stay', async () => {
    const offers = await corrections(engine, parseQuery('异地旧医 "直接 结算" -总额'), ['异地旧医']);
    expect(offers[0]).toEqual({ query: '异地就医 "直接 结算" -总额', count: 2 });
  });

  test('short words and words that occur are left alone', async () => {
    expect(await corrections(engine, parseQuery('总额付'), ['总额付'])).toEqual([]);
    expect(await corrections(engine, parseQuery('总额预付'), [])).toEqual([]);
  });

  test('operators of regular expressions are characters', async () => {
    expect(await corrections(engine, parseQuery('(异地].*就'), ['(异地].*就'])).toEqual([]);
  });
});

describe('windows', () => {
  const shown = (text: string, hits: [number, number][]) =>
    piecesOf(text, hits)
      .map(({ kind, text: piece }) => (kind === 'mark' ? `[${piece}]` : piece))
      .join('');

  test('a short clause is shown whole', () => {
    expect(shown('医保基金', [[2, 4]])).toBe('医保[基金]');
  });

  test('a long clause is shown around its hits, and every piece is verbatim', () => {
    const text = `${'前'.repeat(200)}基金${'中'.repeat(200)}基金${'后'.repeat(200)}`;
    const seen = shown(text, [
      [200, 202],
      [402, 404],
    ]);
    expect(seen).toBe(
      `…${'前'.repeat(48)}[基金]${'中'.repeat(48)}…${'中'.repeat(48)}[基金]${'后'.repeat(48)}…`,
    );
  });
});

describe('the address', () => {
  test('keeps everything that is not a default, and reads back', () => {
    const address =
      '?q=DRG%20%E8%AF%95%E7%82%B9&plans=yulin,jiyuan&kind=row&also=%E9%9B%86%E9%87%87&order=city&view=kwic&sort=left&engine=scan';
    expect(writeState(readState(address))).toBe(address);
  });

  test('unknown values are left out', () => {
    expect(writeState(readState('?q=a&order=size&view=3d&engine=none&x=y'))).toBe('?q=a');
    expect(writeState(readState(''))).toBe('');
  });
});
