import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Generated } from '../../scripts/pipeline/content.ts';
import type { Files } from '../../scripts/pipeline/files.ts';
import { checkGlossary } from '../../scripts/pipeline/glossary.ts';
import { glossary } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { clauseOf, themeOf } from '../themes/fixtures.ts';
import { cities, themes } from '../themes/plans.ts';

const generated = {
  themes: [themeOf([])],
  plans: [{ clauses: [clauseOf('实现“双看目标”（即看月和看日）')] }],
  leftOut: ['mars'],
} as unknown as Generated;
const entry = (id: string, theme = 'tides', more = '') =>
  `- id: ${id}\n  term: 月\n  aliases: []\n  sentence: 月。\n  themes: [${theme}]\n${more}`;
const source = (plan: string, eId: string, quote: string) =>
  `  sources:\n    - plan: ${plan}\n      eId: ${eId}\n      quote: ${quote}\n`;
const check = (text: string | null) =>
  checkGlossary({ text: () => text } as unknown as Files, generated).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('the check of the glossary', () => {
  test('takes terms whose quotes stand in their clauses, and cannot check a plan that is left out', () => {
    expect(check(entry('moon', 'tides', source('moon', 'sec_1__p_1', '即看月和看日')))).toEqual([]);
    expect(check(entry('moon', 'tides', source('mars', 'sec_1__p_1', '即看月和看日')))).toEqual([]);
  });

  test('reports what is misquoted, doubled or of no theme, with its line', () => {
    expect(check(entry('moon', 'tides', source('moon', 'sec_1__p_1', '即看月和看星')))[0]).toMatch(
      /^1 .*看星/,
    );
    expect(check(entry('moon', 'tides', source('moon', 'sec_9', '即看月和看日')))[0]).toMatch(
      /no clause sec_9/,
    );
    expect(check(entry('moon') + entry('moon'))).toEqual([expect.stringMatching(/^6 .*stands twice/)]);
    expect(check(entry('moon', 'ebb'))[0]).toMatch(/unknown theme ebb/);
    expect(check(null)[0]).toMatch(/does not exist/);
  });
});

const terms = glossary.parse(parse(readFileSync('content/glossary/terms.yaml', 'utf8')));

describe('the glossary of the site', () => {
  const byTerm = new Map(terms.map((term) => [term.term, term]));

  test.each(['新“985”', '“198”医保脱贫攻坚政策', '“11555”示范工程'])(
    'quotes %s, which no plan explains, and says so',
    (name) => {
      expect(byTerm.get(name)?.sentence).toContain('原文未作解释');
      expect(byTerm.get(name)?.sources).toHaveLength(1);
    },
  );

  test.each(['双百目标', '七统一', '六统一', '三统一'])('explains %s by the words of the plan', (name) => {
    expect(byTerm.get(name)?.sources?.some(({ quote }) => quote.includes(name))).toBe(true);
  });

  test.each([
    ...['约束性', '预期性', '高值医用耗材', '参保率', '信用评价', '重点救助对象', '建档立卡', '信息强制披露'],
    ...[
      '统筹基金',
      '缴费基数',
      '舒缓疗护',
      '两试点一示范',
      '高效办理一件事',
      '挂网',
      '省际价格联动',
      '备案采购',
    ],
    ...[
      '精算',
      '县域内就诊率',
      '支出型贫困家庭',
      '生育津贴',
      '特药',
      '政策范围内报销比例',
      '区域通办',
      '两险合并',
    ],
  ])('has %s', (name) => {
    expect(byTerm.has(name)).toBe(true);
  });

  test('gives no wording to two terms', () => {
    const wordings = terms.flatMap(({ term, aliases }) => [term, ...aliases]);
    expect(wordings.filter((words, n) => wordings.indexOf(words) !== n)).toEqual([]);
  });
});

/** What the site says in its own voice on a theme. */
const commentary = themes.map(
  ({ id }) => readFileSync(`content/themes/${id}.mdx`, 'utf8').split('\n---\n')[1] ?? '',
);

test('no commentary asserts a cause of differences', () => {
  expect(commentary).toHaveLength(18);
  expect(commentary.filter((body) => /差异[^。]*(?:来自|取决于|有关|因为|由于)/u.test(body))).toEqual([]);
});

test('words in quotation marks stand in a plan, or are a term that the glossary explains', () => {
  const plain = (text: string) => normalise(text).replace(/["“”‘’]/gu, '');
  const plans = cities.flatMap(({ plan }) => plan.clauses).map(({ text }) => plain(text));
  const known = new Set(terms.flatMap(({ term, aliases }) => [term, ...aliases]).map(plain));
  const quoted = [...commentary, ...terms.map(({ sentence }) => sentence)].flatMap((text) =>
    [...text.matchAll(/“([^”]+)”/gu)].map(([, words]) => plain(words ?? '')),
  );
  expect(quoted.length).toBeGreaterThan(50);
  expect(quoted.filter((words) => !known.has(words) && !plans.some((text) => text.includes(words)))).toEqual(
    [],
  );
});

test('nothing is said of how usual a thing is that no plan shows', () => {
  const claims = /多数城市|大多数地方|普遍|过去[^。]*(?:定价低|加价多)|让[^。]*成为制度/u;
  expect(commentary.filter((body) => claims.test(body))).toEqual([]);
});
