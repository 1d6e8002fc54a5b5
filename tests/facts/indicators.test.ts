import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bareName, canonicalIndicator, proseIndicators } from '../../scripts/facts/indicators-in-prose.ts';
import { readVocabulary } from '../../scripts/facts/vocabulary.ts';
import { bodyFinder } from '../../src/writing/body-names.ts';
import { cities, commitmentsIn, indicatorsOf, responsibilitiesOf } from './content.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const { vocabulary, problems } = readVocabulary('content/vocabulary', read);

describe('the vocabularies', () => {
  test('read without a problem', () => expect(problems).toEqual([]));

  test('what is wrong in one is reported with its file, and nothing is thrown', () => {
    const broken = readVocabulary('v', (path) =>
      path.endsWith('indicators.yaml') ? "- id: a\n  name: 甲\n  unit: ''\n  names: ['(']\n" : '- id: B C',
    );
    expect(new Set(broken.problems.map((p) => p.file))).toEqual(
      new Set([
        'v/bodies.yaml',
        'v/table-heads.yaml',
        'v/groups.yaml',
        'v/concepts.yaml',
        'v/indicators.yaml',
      ]),
    );
    expect(broken.problems.every((p) => p.line > 0)).toBe(true);
    expect(broken.vocabulary.bodies).toEqual([]);
  });

  test('a missing file is a problem', () => {
    const missing = readVocabulary('v', () => {
      throw new Error('ENOENT: no such file');
    });
    expect(missing.problems.map((p) => p.message).join()).toContain('ENOENT');
  });
});

describe('indicators of the tables', () => {
  test.each([
    ['基本医疗保险参保率(%)', 'enrolment-rate'],
    ['基本医疗保险参保率', 'enrolment-rate'],
    ['职工基本医保政策范围内住院报销比例(%)', 'employee-inpatient-share'],
    ['职工基本医疗保险政策范围内住院费用基金支出比例(%)', 'employee-inpatient-share'],
    ['城乡居民医保政策范围内住院报销比例(含大病保险)(%)', 'resident-inpatient-share'],
    ['实行按DRG付费和按病种付费的住院费用占全部住院费用的比例', 'case-based-payment-share'],
    ['国家和省级高值医用耗材集中带量采购品(类)', 'procured-consumables'],
    ['使用医用耗材集中带量采购品种（类）', 'procured-consumables'],
    ['住院费用跨省直接结算率(%) ④', 'cross-province-settlement'],
    ['医疗保障政务服务窗口可办率', 'counter-services'],
  ])('%s is %s', (name, id) => expect(canonicalIndicator(name, vocabulary)?.id).toBe(id));

  test('a name that no entry knows stands for none', () => {
    expect(canonicalIndicator('人均预期寿命（岁）', vocabulary)).toBeNull();
  });

  test('unit and foot-note mark are no part of the name', () => {
    expect(bareName('住院费用跨省直接结算率(%) ④')).toBe('住院费用跨省直接结算率');
  });

  test('every row of the three tables has a shared id, and no table states one twice', () => {
    for (const city of cities) {
      const ids = indicatorsOf(city).map((row) => row.indicator);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(vocabulary.indicators.map((entry) => entry.id)).toContain(id);
    }
  });
});

describe('indicators in prose', () => {
  test('安康 states three quantities of the tables in running text', () => {
    const rows = proseIndicators(commitmentsIn('ankang'), vocabulary);
    expect(rows.map((row) => [row.indicator, row.target.text, row.target.value, row.source])).toEqual([
      ['resident-inpatient-share', '不低于60%', 60, 'prose'],
      ['procured-drugs', '100 种以上', 100, 'prose'],
      ['cross-province-settlement', '不低于 95%', 95, 'prose'],
    ]);
  });

  test('济源 states none', () => expect(proseIndicators(commitmentsIn('jiyuan'), vocabulary)).toEqual([]));
});

describe('bodies', () => {
  const find = bodyFinder(vocabulary.bodies);
  const named = cities
    .flatMap((city) => responsibilitiesOf(city))
    .flatMap((statement) => [...statement.lead, ...statement.support]);

  test('every name that leads or supports is folded by the table', () => {
    expect(named.filter((name) => find(name) === null)).toEqual([]);
  });

  test('names of one function in two cities are one body', () => {
    expect(find('市医保局')?.id).toBe(find('示范区医疗保障局')?.id);
    expect(find('示范区 卫生健康委员会')?.id).toBe('health');
    expect(find('市气象局')).toBeNull();
  });
});
