import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bareName, canonicalIndicator, proseIndicators } from '../../scripts/facts/indicators-in-prose.ts';
import { readVocabulary } from '../../scripts/facts/vocabulary.ts';
import type { Commitment } from '../../src/model/index.ts';
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
    ['城乡居民医保政策范围内住院报销比例(含大病保险)(%)', 'resident-inpatient-share-with-critical'],
    ['城乡居民基本医疗保险政策范围内住院费用基金支出比例(%)', 'resident-inpatient-share'],
    ['实行按DRG付费和按病种付费的住院费用占全部住院费用的比例', 'case-based-payment-share'],
    ['国家和省级高值医用耗材集中带量采购品(类)', 'procured-consumables'],
    ['使用医用耗材集中带量采购品种（类）', 'procured-consumables-used'],
    ['使用药品集中带量采购品种（个）', 'procured-drugs-used'],
    ['药品集中带量采购品种(个)', 'procured-drugs'],
    ['国家和省级药品集中带量采购品种(个)', 'procured-drugs'],
    ['住院费用跨省直接结算率(%) ④', 'cross-province-settlement'],
    ['医疗保障政务服务窗口可办率', 'counter-services'],
    ['职工医保政策范围内住院费用基金支付比例', 'employee-inpatient-share'],
    ['职工住院政策范围内报销比例', 'employee-inpatient-share'],
    ['居民医保住院政策范围内基金支付比例', 'resident-inpatient-share'],
    ['居民医保政策范围内住院支付比例', 'resident-inpatient-share'],
    ['重点救助对象符合规定的住院自付费用救助比例', 'aid-inpatient-share'],
    ['按DRG和按病种付费的住院费用占比', 'case-based-payment-share'],
    ['按DRG付费占住院费用的比例', 'drg-cost-share'],
    ['DRG付费占统筹区内住院费用的比例', 'drg-cost-share'],
    ['DRG 付费医保基金支付占全市住院医保基金支出', 'drg-fund-share'],
    ['集中带量采购药品品种数', 'procured-drugs'],
    ['公立医院通过省级平台采购高值医用耗材金额占比', 'platform-consumable-share'],
    ['跨省住院费用直接结算率', 'cross-province-settlement'],
    ['政务服务事项网上可办率', 'online-services'],
    ['医保电子凭证激活率', 'e-certificate-activation'],
    ['定点医药机构检查覆盖率', 'inspection-coverage'],
    ['职工医保统筹基金可支付月数', 'employee-fund-months'],
  ])('%s is %s', (name, id) => expect(canonicalIndicator(name, vocabulary)?.id).toBe(id));

  test.each([
    '人均预期寿命（岁）',
    '低保对象住院医疗救助比例',
    '异地住院费用直接结算率',
    '多元复合方式付费住院费用占比',
    '公立医疗机构药品线上采购金额占比',
    '基金可支付月数',
  ])('%s is another quantity than any that the vocabulary knows', (name) =>
    expect(canonicalIndicator(name, vocabulary)).toBeNull(),
  );

  test('no printed name of the five cities fits two entries', () => {
    const names = cities.flatMap(indicatorsOf).map(({ verbatimName }) => verbatimName);
    for (const name of names) {
      const fitting = vocabulary.indicators.filter((entry) =>
        canonicalIndicator(name, { ...vocabulary, indicators: [entry] }),
      );
      expect([name, fitting.length <= 1]).toEqual([name, true]);
    }
  });

  test('unit and foot-note mark are no part of the name', () => {
    expect(bareName('住院费用跨省直接结算率(%) ④')).toBe('住院费用跨省直接结算率');
  });

  test('every row of the three tables has a shared id, and no table states one twice', () => {
    for (const city of cities) {
      const printed = indicatorsOf(city).filter(({ source }) => source === 'table');
      const ids = printed.map((row) => row.indicator);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(vocabulary.indicators.map((entry) => entry.id)).toContain(id);
    }
  });
});

describe('indicators in prose', () => {
  const inProse = (city: (typeof cities)[number]) =>
    proseIndicators(commitmentsIn(city), [], vocabulary).map((row) => [
      row.indicator,
      row.target.text,
      row.target.year,
    ]);

  test('安康 states three quantities in running text, two of them no other city does', () => {
    expect(inProse('ankang')).toEqual([
      ['resident-inpatient-share', '不低于60%', null],
      ['procured-drugs-carried-out', '100 种以上', null],
      ['direct-settlement', '不低于 95%', null],
    ]);
  });

  test('济源 states none', () => expect(inProse('jiyuan')).toEqual([]));

  test('长春 states beside its table what it aims at in prose', () => {
    expect(inProse('changchun')).toContainEqual(['drg-fund-share', '70% 以上', 2024]);
  });

  const commitment = {
    plan: 'a',
    eId: 'sec_1',
    quote: '城乡居民基本医保住院报销比例达到70%以上',
    what: '城乡居民基本医保住院报销比例',
    text: '70%以上',
    value: 70,
    unit: '%',
    comparator: '>=',
    year: null,
    kind: 'target',
    url: 'plans/a/#sec_1',
  } as unknown as Commitment;
  const read = (changes: Partial<Commitment>, kind: 'paragraph' | 'note' = 'paragraph') =>
    proseIndicators([{ ...commitment, ...changes }], [{ eId: 'sec_1', kind }], vocabulary);

  test('only what is aimed at counts, and a foot-note belongs to its row', () => {
    expect(read({})).toHaveLength(1);
    expect(read({}, 'note')).toEqual([]);
    for (const kind of ['result', 'national', 'condition', 'penalty'] as const)
      expect(read({ kind })).toEqual([]);
  });

  test('a name that lacks a word of its row differs, unless its sentence has the word', () => {
    expect(read({})[0]?.differs).toContain('政策范围内');
    expect(read({ quote: `政策范围内费用，${commitment.quote}` })[0]?.differs).toBe('');
  });
});

describe('departures of printed names', () => {
  const differs = (city: (typeof cities)[number], id: string) =>
    indicatorsOf(city).find((row) => row.indicator === id)?.differs;

  test.each([
    ['yulin', 'employee-inpatient-share', '住院'],
    ['yulin', 'resident-inpatient-share-with-critical', '住院'],
    ['xiangyang', 'case-based-payment-share', '按病种分值'],
  ] as const)('%s, %s: %s', (city, id, word) => expect(differs(city, id)).toContain(word));

  test('a word of the foot-note counts as one of the name', () => {
    expect(differs('changchun', 'procured-drugs')).toBe('');
    expect(differs('changchun', 'case-based-payment-share')).toBe('');
  });
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
