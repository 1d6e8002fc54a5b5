import { describe, expect, test } from 'vitest';
import { type Hit, needles, searchPlan } from '../../src/search/language/match.ts';
import { parseQuery } from '../../src/search/language/query.ts';
import { hitRows } from '../../src/search/show/csv.ts';
import { type Chosen, countFacets, facetNames, noChoice, passing } from '../../src/search/show/facets.ts';
import { kwicRows, sortKwic } from '../../src/search/show/kwic.ts';
import { rank } from '../../src/search/show/rank.ts';
import { type TestClause, testPlan, themes } from './corpus.ts';

function hitsIn(plans: (TestClause | string)[][], typed: string): Hit[] {
  const wanted = needles(parseQuery(typed));
  return plans.flatMap((clauses, order) => searchPlan(testPlan('abc'[order]!, clauses, order), wanted));
}

const names = (hits: readonly Hit[]) => hits.map(({ plan, clause }) => `${plan.meta.id}${clause.index + 1}`);

describe('ranking', () => {
  const hits = hitsIn(
    [
      ['按病种', '按病种，按病种', { text: '按病种', themes: [0] }],
      [{ text: '按病种', kind: 'heading' }, { text: '按病种付费。推行按病种', lead: 6 }, '按病种'],
    ],
    '按病种',
  );

  test('titles first, then clauses of a related theme, then more occurrences, then the given order', () => {
    expect(names(rank(hits, ['按病种'], themes))).toEqual(['b2', 'b1', 'a3', 'a2', 'a1', 'b3']);
  });

  test('by city keeps the order of the plans', () => {
    expect(names(rank(hits, ['按病种'], themes, 'city'))).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });
});

describe('facets', () => {
  const hits = hitsIn(
    [
      [
        { text: '医保', themes: [0, 1], top: '总则' },
        { text: '医保', kind: 'row' },
      ],
      [
        { text: '医保', themes: [1], kind: 'row', top: '总则' },
        { text: '医保', top: '保障' },
      ],
      [{ text: '医保', themes: [0] }],
    ],
    '医保',
  );
  const values: Record<keyof Chosen, string[]> = {
    plans: ['a', 'b', 'c'],
    theme: ['payment', 'funds'],
    kind: ['paragraph', 'row'],
    section: ['总则', '保障', '正文之前'],
  };
  const subsets = (list: string[]) =>
    Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, at) => bits & (1 << at)));
  const combinations: Chosen[] = subsets(values.plans).flatMap((plans) =>
    subsets(values.theme).flatMap((theme) =>
      subsets(values.kind).flatMap((kind) =>
        subsets(values.section).map((section) => ({ plans, theme, kind, section })),
      ),
    ),
  );

  test('under every combination, a count is the number of hits one sees with that value alone', () => {
    for (const chosen of combinations) {
      const counts = countFacets(hits, chosen);
      for (const facet of facetNames) {
        for (const value of values[facet]) {
          const seen = passing(hits, { ...chosen, [facet]: [value] }).length;
          expect([chosen, facet, value, counts[facet].get(value) ?? 0]).toEqual([chosen, facet, value, seen]);
        }
      }
    }
  });

  test('nothing chosen shows everything, and a value without hits stays in sight while chosen', () => {
    expect(passing(hits, noChoice)).toHaveLength(5);
    expect(countFacets(hits, { ...noChoice, theme: ['gone'] }).theme.get('gone')).toBe(0);
  });
});

describe('keyword in context', () => {
  const rows = kwicRows(hitsIn([['丙医保乙，乙医保甲', '甲医保丙']], '医保'), ['医保'], 2);

  test('one row an occurrence, with its context', () => {
    expect(rows.map(({ left, word, right }) => [left, word, right])).toEqual([
      ['丙', '医保', '乙，'],
      ['，乙', '医保', '甲'],
      ['甲', '医保', '丙'],
    ]);
  });

  test('sorts by what follows, or by what precedes read outwards, in pinyin order', () => {
    expect(sortKwic(rows, 'right').map(({ right }) => right[0])).toEqual(['丙', '甲', '乙']);
    expect(sortKwic(rows, 'left').map(({ left }) => left.at(-1))).toEqual(['丙', '甲', '乙']);
    expect(sortKwic(rows, 'none')).toEqual(rows);
  });
});

describe('taking hits away', () => {
  const [hit] = hitsIn([['=医保\t"基金"\n监管']], '医保');

  test('as rows of a table, the text whole', () => {
    expect(hitRows([hit!], () => 'https://example.org/')).toEqual([
      ['城市', '文件', '文号', '位置', '类别', '正文', '命中次数', '地址'],
      ['A', 'a规划', '', '位1', '段落', '=医保\t"基金"\n监管', '1', 'https://example.org/'],
    ]);
  });
});
