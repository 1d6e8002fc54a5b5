import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../scripts/facts/commitments.ts';
import { deadlinesOf } from '../../../scripts/facts/deadlines.ts';
import { clauseOf, kinds, sectionOf } from '../one.ts';

/** The kinds of a paragraph in a document that gives no year. */
const undated = (text: string): string[] => kinds(text, '主要任务', null);

describe('what a past year brought is a result, also in a document without a year', () => {
  test.each([
    ['2019-2020年，全市共查处违规机构312家。', ['result']],
    ['2018年至2020年追回基金1.2亿元。', ['result']],
    ['2020年，全市基本医保参保率达到98.5%。', ['result']],
    ['2020年，职工医保基金收入22.5亿元，比2015年增长80%。', ['result', 'change']],
    ['2021年1-6月，全市结算异地就医费用3.2亿元。', ['result']],
    ['2022年上半年，基金支出15亿元。', ['result']],
    ['2023年前三季度，职工医保基金收入12亿元。', ['result']],
    ['2021年资助困难群众参保12万人。', ['result']],
    ['2021年，异地就医结算18.5万人次，基金支付6.7亿元。', ['result', 'result']],
    ['2022年约谈定点药店45家。', ['result']],
    ['全市共查處違規機構312家。', ['result']],
    ['各级医保部门共受理投诉举报86件。', ['result']],
    ['过去五年，救助困难群众85万人次。', ['result']],
    ['过去3年曝光典型案例120起。', ['result']],
  ])('%s', (text, expected) => expect(undated(text)).toEqual(expected));

  test.each([
    '到2025年，资助困难群众参保率达到100%。',
    '2024年确保救助困难群众不少于8万人次。',
    '2023年将资助12万人参保。',
    '2023年居民医保财政补助为每人640元。',
    '2022年上半年要检查定点机构300家。',
    '到2020年，参保率达到95%。',
    '每年共检查机构200家。',
  ])('not %s', (text) => expect(undated(text)).not.toContain('result'));

  test('a report tells results and sets no dates, save where a title looks ahead', () => {
    const read = (title: string, section: string, text: string) => {
      const facts = [[clauseOf(text)], [sectionOf(section)]] as const;
      const document = { title, date: '2023-01-10' };
      return [
        commitmentsOf(facts[0], facts[1], [], document).map(({ kind }) => kind),
        deadlinesOf(facts[0], [], facts[1], document).map(({ when }) => when),
      ];
    };
    const [year, reached] = ['某市医疗保障局2022年工作总结', '直接结算率达到70.5%，2023年6月底前上线。'];
    expect(read(year, '工作完成情况', reached)).toEqual([['result'], []]);
    expect(read('关于基金运行情况的报告', '基金监管', reached)).toEqual([['result'], []]);
    expect(read(year, '下一步打算', reached)).toEqual([['target'], ['2023年6月底前']]);
    expect(read('关于加强监管的意见', '指标完成情况', '救助8.5万人次。')).toEqual([['result'], []]);
    expect(read('关于建立情况报告制度的通知', '主要任务', '检查8家。')[0]).toEqual(['target']);
  });
});

describe('what the State requires', () => {
  test.each([
    ['国家层面提出到2025年住院跨省直接结算率达到70%以上。', ['national']],
    ['国务院办公厅要求2024年底覆盖率达100%。', ['national']],
    ['国务院要求2025年参保率达到95%以上。', ['national']],
    ['国家“十四五”规划提出，到2025年集采药品达到500个以上。', ['national']],
    ['省政府明确集采耗材达到5类以上。', ['national']],
    ['按照国家规定，省级集采品种达到100个以上的要求。', ['national']],
    ['落实省委关于参保率不低于95%的要求。', ['national']],
    ['国家标准为每人每年640元。', ['national']],
    ['省级下达我市参保率为95%。', ['national']],
    ['按照国家标准，每县设立3个服务点。', ['target']],
    ['国家要求提高待遇，我市参保率达到96%。', ['target']],
    ['按照国家统一部署，调整价格20项。', ['target']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('penalties and conditions', () => {
  test.each([
    ['违约金为违规金额的20%。', ['penalty']],
    ['滞纳金按欠缴金额的5%计算。', ['penalty']],
    ['责令停业6个月以上1年以下。', ['penalty']],
    ['责令停诊3个月。', ['penalty']],
    ['连续停业6个月的药店，解除协议。', ['condition']],
    ['不予支付相关费用，并按30%扣减清算额度。', ['penalty']],
    ['按照违规费用的50%予以扣罚。', ['penalty']],
    ['按违规金额的3倍扣款。', ['penalty']],
    ['将违规金额的30%予以追缴。', ['penalty']],
    ['满分100分，80分以下的约谈。', ['target', 'condition']],
    ['列入失信名单，期限为3年。', ['penalty']],
    ['暂停医保服务资格，时限为6个月。', ['penalty']],
    ['签订服务协议，期限为2年。', ['target']],
    ['累计缴费满25年的退休人员不再缴费。', ['condition']],
    ['定点零售药店未达到60分的不予续签。', ['condition']],
    ['考核不足70分的暂缓拨付。', ['condition']],
    ['距离定点机构5公里以上的村可设服务点。', ['condition']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('changes', () => {
  test.each([
    ['封顶线由10万元/年上调至15万元/年。', ['change', 'target']],
    ['价格从30元/次下调到18元/次。', ['change', 'target']],
    ['中选产品价格最高降96%。', ['change']],
    ['价格最高降98.7%、平均降54.3%。', ['change', 'change']],
    ['手术价格平均升12%。', ['change']],
    ['药品、耗材平均降价分别为52%、82%。', ['change', 'change']],
    ['平均降价幅度达到45%。', ['change']],
    ['价格降至52元。', ['target']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

test.each(['每低1分扣减2%', '每高1分奖励2%'])('what is counted from in %s is a condition', (text) => {
  expect(kinds(text)[0]).toBe('condition');
});
