import { describe, expect, test } from 'vitest';
import { frequenciesOf } from '../../../scripts/facts/words/frequency.ts';
import { quantitiesOf } from '../../../scripts/facts/words/quantity.ts';

const read = (text: string) =>
  quantitiesOf(text).map((q) => [q.text, q.value, q.unit, q.comparator] as const);

describe('quantities', () => {
  test.each([
    ['复审率不低于5%', [['不低于5%', 5, '%', '>=']]],
    ['住院报销比例达到 70% 以上', [['70% 以上', 70, '%', '>=']]],
    ['与全国31个省、市联网', [['31个', 31, '个', null]]],
    ['检查定点医药机构2134家', [['2134家', 2134, '家', null]]],
    ['挽回医保基金损失3417.24万元', [['3417.24万元', 3417.24, '万元', null]]],
    ['减负近 1 亿元', [['近 1 亿元', 1, '亿元', 'about']]],
    ['节省支出1.1亿余元', [['1.1亿余元', 1.1, '亿元', 'about']]],
    ['送药上门服务达 20 余万次', [['20 余万次', 20, '万次', 'about']]],
    ['遴选50种以上慢性病', [['50种以上', 50, '种', '>=']]],
    ['提供不少于3种线上备案', [['不少于3种', 3, '种', '>=']]],
    ['激活率超过85%', [['超过85%', 85, '%', '>']]],
    ['费用约18703.97万元', [['约18703.97万元', 18703.97, '万元', 'about']]],
    ['分别降至16元/人次', [['16元/人次', 16, '元/人次', null]]],
    ['采购药品达201万粒/片', [['201万粒/片', 201, '万粒/片', null]]],
    ['参保率＞９８％', [['＞９８％', 98, '%', '>']]],
    ['3年内不得申请医保定点', [['3年内', 3, '年', '<=']]],
    ['共计三批 92 个品种', [['92 个', 92, '个', null]]],
    ['充分发挥七个城区医保分局优势', [['七个', 7, '个', null]]],
    ['降幅控制在5个百分点以内', [['5个百分点以内', 5, '个百分点', '<=']]],
    ['比例达到百分之七十以上', [['百分之七十以上', 70, '%', '>=']]],
    ['定点药店1,234家', [['1,234家', 1234, '家', null]]],
    ['累计结余12.5亿，', [['12.5亿', 12.5, '亿', null]]],
    [
      '提高至60%~70%',
      [
        ['60%~70%', 60, '%', '>='],
        ['60%~70%', 70, '%', '<='],
      ],
    ],
    ['不足50%的县', [['不足50%', 50, '%', '<']]],
    ['实现3个100%', [['100%', 100, '%', null]]],
    ['三家医院', [['三家', 3, '家', null]]],
    ['压缩至15个工作日内', [['15个工作日内', 15, '个工作日', '<=']]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('a range gives its lower and its upper bound', () => {
    expect(read('配备1~2名兼职医保协管员')).toEqual([
      ['1~2名', 1, '名', '>='],
      ['1~2名', 2, '名', '<='],
    ]);
    expect(read('停止1-5年医保结算资格')).toEqual([
      ['1-5年', 1, '年', '>='],
      ['1-5年', 5, '年', '<='],
    ]);
  });

  test('both numbers of a change are found', () => {
    expect(read('由 3 个月延长至 6 个月').map(([, value]) => value)).toEqual([3, 6]);
    expect(read('从3万元提高到6万元').map(([, value]) => value)).toEqual([3, 6]);
  });

  test.each([
    '截至2020年12月底',
    '玉政办发〔2022〕31号',
    '全面落实新“985”待遇标准',
    '“198”医保脱贫攻坚政策',
    '实施“11555”示范工程',
    '“1+4+2”的制度框架',
    '国民经济和社会发展第十四个五年规划',
    '2035年远景目标纲要',
    '利用5G技术',
    '“4·27”重要讲话精神',
    '专栏 5 多元复合式医保支付方式改革',
    '过去5年工作和新时代10年伟大变革',
    '聚焦“统一、高效、优质、便捷”四个维度',
    '增强“四个意识”、坚定“四个自信”',
    '党的十九届历次全会精神',
  ])('names, years and numbers of order count nothing: %s', (text) => expect(read(text)).toEqual([]));

  test('a quantity is the words at its offsets', () => {
    const text = '到2025年底，激活率超过85%，节省1.1亿余元。';
    for (const q of quantitiesOf(text)) expect(text.slice(q.start, q.end)).toBe(q.text);
  });
});

describe('frequencies', () => {
  const often = (text: string) =>
    frequenciesOf(text, quantitiesOf(text)).map((q) => [q.text, q.value, q.unit] as const);

  test('each period gives its own unit', () => {
    expect(often('每季度对定点零售药店、每半年对定点医疗机构开展一次现场检查')).toEqual([
      ['每季度', 1, '次/季度'],
      ['每半年', 1, '次/半年'],
    ]);
    expect(often('每年对各县区定点医药机构开展一次检查')).toEqual([['每年', 1, '次/年']]);
    expect(often('每年开展不少于两次检查')).toEqual([['每年', 2, '次/年']]);
  });

  test('每年 that qualifies another number is none', () => {
    expect(often('基本医疗保险参保率每年保持在95%以上')).toEqual([]);
  });
});
