import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../scripts/facts/commitments.ts';
import { goalYears } from '../../../scripts/facts/goals.ts';
import { clauseOf, quantities, sectionOf } from '../one.ts';

const measured = (text: string): string[] => quantities(text).map(({ what }) => what);
const last = (text: string): string => measured(text).at(-1) ?? '';

describe('a number never loses whose it is', () => {
  test.each([
    ['对伪造票据骗取基金的药师，暂停服务资格6个月。', '伪造票据骗取基金的药师'],
    ['被终止协议的零售药店，2年内不得重新申请定点。', '被终止协议的零售药店'],
    ['我市灵活就业人员占比达21%，9.3万人未缴费。', '灵活就业人员未缴费'],
    ['阶段性缓缴企业职工医保费2.1亿元，惠及8421家企业。', '缓缴企业职工医保费惠及企业'],
    ['落实“新三保”补助标准，住院报销比例达90%，门诊报销比例达75%。', '“新三保”补助标准门诊报销比例'],
    ['在主城区和高新区5家综合医院均实现床旁结算。', '主城区和高新区综合医院'],
    ['落实省际联盟采购药品共三批63个品种。', '省际联盟采购药品品种'],
    ['2批次40种耗材品种在本地落地。', '耗材品种'],
    ['专项检查由医保局牵头，每季度对零售药店开展一次检查。', '专项检查零售药店'],
    ['提高居民普通门诊报销标准，在年度限额内达65%。', '居民普通门诊报销标准年度限额内'],
    ['遴选30种以上多发病、慢性病开展家庭病床。', '多发病、慢性病'],
  ])('%s', (text, words) => expect(last(text)).toContain(words));

  test.each([
    ['由于全区健全了门诊慢特病保障政策，使最低报销水平达到55%以上', '门诊慢特病最低报销水平'],
    ['健全生育保险参保制度，确保应保尽保', '生育保险'],
    ['推进实现村级医保服务点全覆盖', '村级医保服务点'],
    ['全县实现定点药店电子处方应用全覆盖', '定点药店电子处方应用'],
  ])('nor takes what is done to it for it: %s', (text, words) => expect(last(text)).toBe(words));

  test('each of a list behind 分别 is measured alike, whatever nouns the measure holds', () => {
    expect(measured('职工医保和居民医保政策范围内门诊费用基金支付比例分别达到62%和55%。')).toEqual([
      '职工医保政策范围内门诊费用基金支付比例',
      '居民医保政策范围内门诊费用基金支付比例',
    ]);
  });

  test('a decimal is no label of an entry: it is kept whole in what is measured', () => {
    expect(last('个人自付超过1.5万元的，由大病保险支付：2.5万元至9万元的部分支付60%')).toMatch(/^2\.5万元/);
    expect(last('2.建设10个示范点')).toBe('示范点');
    expect(last('3、建设10个示范点')).toBe('示范点');
  });
});

describe('promises of all', () => {
  test('each of a list has its own subject', () => {
    expect(measured('实现镇级窗口全覆盖、村级服务点全覆盖、自助终端全覆盖。')).toEqual([
      '镇级窗口',
      '村级服务点',
      '自助终端',
    ]);
  });

  test.each([
    ['2.推进DIP付费改革，力争定点医疗机构全覆盖。', '推进DIP付费改革定点医疗机构'],
    [
      '推进经办服务下沉，实现县、乡镇（街道）、村（社区）全覆盖。',
      '推进经办服务下沉县、乡镇（街道）、村（社区）',
    ],
    ['提升经办能力，实现村级医保服务点全覆盖。', '村级医保服务点'],
  ])('one that names only levels or institutions says of what: %s', (text, words) =>
    expect(last(text)).toBe(words),
  );

  const yearOf = (text: string) => quantities(text, '主要任务').at(-1)?.year;

  test('a year of a beginning is not the year of what comes step by step', () => {
    expect(yearOf('2023年在三家医院先行试点，逐步建立制度，实现信用评价全覆盖。')).toBeNull();
    expect(yearOf('2023年在三家医院试点，随后达到60家。')).toBeNull();
    expect(yearOf('2024年底前，逐步实现信用评价全覆盖。')).toBe(2024);
    expect(yearOf('到2025年，试点城市先行，逐步实现信用评价全覆盖。')).toBe(2025);
  });

  test('among goals they have the year of the goals, as numbers have', () => {
    const [section] = [sectionOf('发展目标')];
    const clauses = [
      clauseOf('到2027年，制度更加成熟。', { eId: 'p_1' }),
      clauseOf('异地联网结算实现全覆盖，参保率不低于97%。', { eId: 'p_2' }),
    ];
    expect(goalYears(clauses, [section])(clauses[1]!)?.year).toBe(2027);
    expect(commitmentsOf(clauses, [section], []).map(({ year }) => year)).toEqual([2027, 2027]);
  });
});
