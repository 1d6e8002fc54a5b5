import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import type { ReadTask } from '../../scripts/facts/read-facts.ts';
import { clauseOf, deadlines, sectionOf } from './one.ts';

const plan = { title: '某市“十四五”医疗保障规划', date: '2021-12-20' };
const points = { title: '某局2023年工作要点', date: null };

describe('deadlines with a year', () => {
  test.each([
    ['到2025年，基本完成改革任务。', [['到2025年', '2025']]],
    ['2023 年底前出台办法。', [['2023 年底前', '2023']]],
    ['2022年6月底前印发清单。', [['2022年6月底前', '2022-06']]],
    ['2022年12月31日前完成。', [['2022年12月31日前', '2022-12-31']]],
    ['2024 年实现 DRG 付费占比 70% 以上。', [['2024 年', '2024']]],
    ['“十四五”期间，参保率稳定在95%以上。', [['“十四五”期间', '2025']]],
    ['力争到2025年底覆盖全部机构。', [['力争到2025年底', '2025']]],
    ['展望2035年，制度更加成熟。', [['展望2035年', '2035']]],
    ['2023年三季度末前建成。', [['2023年三季度末前', '2023-09']]],
    ['2023年上半年完成评估。', [['2023年上半年', '2023-06']]],
    ['２０２３年底前全部接入。', [['２０２３年底前', '2023']]],
    ['於2023年底前建成。', [['2023年底前', '2023']]],
    [
      '2023年做中期评估，2025年做终期评估。',
      [
        ['2023年', '2023'],
        ['2025年', '2025'],
      ],
    ],
  ])('%s', (text, expected) => expect(deadlines(text, plan)).toEqual(expected));
});

describe('times written in other ways', () => {
  test.each([
    ['2023年年底前实现市级统筹。', [['2023年年底前', '2023']]],
    ['于2024年年末完成。', [['2024年年末', '2024']]],
    ['2024年春节前完成发放。', [['2024年春节前', '2024']]],
    ['2023年国庆节前上线。', [['2023年国庆节前', '2023']]],
    ['2023年“五一”前夕完成。', [['2023年“五一”前夕', '2023']]],
    ['2024年前三季度完成清算。', [['2024年前三季度', '2024-09']]],
    ['2024年前两季度完成测算。', [['2024年前两季度', '2024-06']]],
    ['二〇二三年十二月底前完成。', [['二〇二三年十二月底前', '2023-12']]],
    ['二〇二四年三月三十一日前报送。', [['二〇二四年三月三十一日前', '2024-03-31']]],
    ['不晚于2024年3月1日上线运行。', [['不晚于2024年3月1日', '2024-03-01']]],
    ['最迟2024年9月完成移交。', [['最迟2024年9月', '2024-09']]],
    ['截止时间为2024年9月30日。', [['截止时间为2024年9月30日', '2024-09-30']]],
    ['报送截止日期：2023年5月15日。', [['截止日期：2023年5月15日', '2023-05-15']]],
    ['2022年至2024年，全面完成支付方式改革任务。', [['2022年至2024年', '2024']]],
    ['从2022到2024年，分步推进改革。', [['2022到2024年', '2024']]],
    ['2023年6月至12月开展整治。', [['2023年6月至12月', '2023-12']]],
    ['2023年11月30日24时前完成缴费。', [['2023年11月30日24时前', '2023-11-30']]],
    ['2024年10月1日零时前上线。', [['2024年10月1日零时前', '2024-10-01']]],
    ['2023.12.31前完成。', [['2023.12.31前', '2023-12-31']]],
    ['2024-6-30之前建成。', [['2024-6-30之前', '2024-06-30']]],
    ['2024年5月中旬完成验收。', [['2024年5月中旬', '2024-05']]],
  ])('%s', (text, expected) => expect(deadlines(text, plan)).toEqual(expected));
});

describe('what was done, how things stood, and who is meant set no deadline', () => {
  test.each([
    '2019年底前已完成市级统筹。',
    '2021年6月底前已经全面启动改革。',
    '2020年底，基金累计结余20亿元。',
    '2021年末基金滚存结余15亿元。',
    '2020年底参保率为98%。',
    '2022年6月底全市参保350万人。',
    '2022年底，全市定点机构达800家。',
    '2022年上半年基金运行平稳。',
    '2021年度基金决算已完成。',
    '2021年底，我市率先启动改革。',
    '年内多次受到上级表彰。',
    '对2022年12月31日前发生的费用，按原政策执行。',
    '对2021年底前欠缴的保费予以清缴。',
    '出生于2010年以前的参保人。',
    '2020年1月1日前出生的儿童可参保。',
    '2023年6月30日前办理登记的单位可以申请。',
    '2023年6月30日前欠费的单位，限期补缴。',
    '2023年3月1日前入院、3月1日后出院的患者按新标准执行。',
    '2019年至2020年，全市完成系统改造。',
  ])('%s', (text) => {
    for (const date of [null, '2023-01-20'])
      expect(deadlines(text, { title: '某市医疗保障工作意见', date })).toEqual([]);
  });

  test.each([
    ['2023年底，全市定点机构达到800家。', '2023年底'],
    ['品种年内累计达到500种以上。', '年内'],
    ['2024年底，我市将全面实现市级统筹。', '2024年底'],
    ['力争2025年个人缴费占筹资总额的比重达到三分之一。', '力争2025年'],
    ['2024年6月底前完成已签约机构的复核。', '2024年6月底前'],
  ])('but %s does', (text, when) => expect(deadlines(text, plan)[0]?.[0]).toBe(when));
});

describe('deadlines without a year are resolved where that is certain', () => {
  test.each([
    ['6月底前完成整合。', [['6月底前', '2023-06']]],
    ['9月30日前上线。', [['9月30日前', '2023-09-30']]],
    ['三季度末完成测算。', [['三季度末', '2023-09']]],
    ['年内建成平台。', [['年内', '2023']]],
    ['激活率年底前达到90%。', [['年底前', '2023']]],
    ['上半年完成清理。', [['上半年', '2023-06']]],
    ['二季度启动试点。', [['二季度', '2023-06']]],
    ['四季度末完成验收。', [['四季度末', '2023-12']]],
    ['10月下旬前完成。', [['10月下旬前', '2023-10']]],
    ['12月中旬完成考核。', [['12月中旬', '2023-12']]],
    ['11月启动年度评估。', [['11月', '2023-11']]],
    ['明年上半年出台办法。', [['明年上半年', '2024-06']]],
    ['明年底全面推开。', [['明年底', '2024']]],
  ])('%s', (text, expected) => expect(deadlines(text, points)).toEqual(expected));

  test('by a year before them, by the date of the document, or not at all', () => {
    expect(deadlines('2022年3月底前出台，6月底前完成。', plan)).toEqual([
      ['2022年3月底前', '2022-03'],
      ['6月底前', '2022-06'],
    ]);
    expect(deadlines('9月底前完成。', { title: '意见', date: '2022-03-01' })).toEqual([
      ['9月底前', '2022-09'],
    ]);
    expect(deadlines('2月底前完成。', { title: '意见', date: '2022-03-01' })).toEqual([['2月底前', null]]);
    expect(deadlines('9月底前完成。', { title: '意见', date: null })).toEqual([['9月底前', null]]);
    expect(deadlines('自本办法印发之日起两年内完成。', { title: '办法', date: '2022-03-01' })).toEqual([
      ['自本办法印发之日起两年内', '2024-03-01'],
    ]);
    expect(deadlines('在办法出台后3个月内制定细则。', { title: '办法', date: '2022-03-01' })).toEqual([
      ['在办法出台后3个月内', '2022-06-01'],
    ]);
    expect(deadlines('三年内建成服务圈。', plan)).toEqual([['三年内', null]]);
  });

  test('what comes back every year or month has no date', () => {
    expect(deadlines('每年3月底前公布，次月10日前反馈，每月25日前报送。', plan)).toEqual([
      ['每年3月底前', null],
      ['次月10日前', null],
      ['每月25日前', null],
    ]);
  });
});

describe('none', () => {
  test.each([
    '截至2021年末，参保率达95%。',
    '2022年4月2日',
    '《2035年远景目标纲要》引领发展。',
    '持续推进医保支付方式改革。',
    '2020 年3月中共中央印发《意见》。',
    '2022年是推进改革的重要一年。',
    '本办法自2023年1月1日起施行。',
    '2023年居民个人缴费标准由320元调整为350元。',
    '财政补助由2016年的425元增至2020年的589元。',
    '较2023年提高3个百分点。',
    '解除协议，三年内不得再申请。',
    '一年内被约谈3次以上的',
    '规划期为2021年至2025年。',
    '本办法有效期至2029年2月28日。',
    '年末滚存结余超过当年筹资额15%的县。',
    '去年底完成了整合。',
    '办公时间：9点至17点。',
    '1至6月完成支付3亿元。',
  ])('%s', (text) => expect(deadlines(text, plan)).toEqual([]));

  test('where the plan looks back, and in notices and headings', () => {
    const found = (text: string, title: string, kind: 'paragraph' | 'notice' | 'heading') =>
      deadlinesOf([clauseOf(text, { kind })], [], [sectionOf(title)], plan);
    expect(found('到2025年处理医疗机构310家。', '发展基础', 'paragraph')).toEqual([]);
    expect(found('到2025年完成。', '主要任务', 'notice')).toEqual([]);
    expect(found('到2025年完成', '主要任务', 'heading')).toEqual([]);
  });
});

describe('deadlines of task rows and of brackets', () => {
  const task: ReadTask = {
    plan: 'a',
    no: 1,
    task: '甲',
    breakdown: '乙',
    measures: ['2023年建立统一的制度。', '做好宣传。'],
    lead: ['医保局'],
    support: [],
    deadline: '持续推进',
    inherited: [],
    repeated: false,
    certain: true,
    lines: [1, 2],
    eId: 'row_1',
    url: 'plans/a/#row_1',
  };

  test('the row has its own, and a measure that names a year another', () => {
    const row = clauseOf('1\t甲\t乙', { kind: 'row', eId: 'row_1' });
    expect(deadlinesOf([row], [task], [], plan).map(({ quote, when, date }) => [quote, when, date])).toEqual([
      ['乙', '持续推进', null],
      ['2023年建立统一的制度。', '2023年', '2023'],
    ]);
  });

  test('a row that breaks no task down is quoted by its task', () => {
    const row = clauseOf('1\t甲', { kind: 'row', eId: 'row_1' });
    const whole = { ...task, task: '推进支付改革', breakdown: '', measures: [] };
    expect(deadlinesOf([row], [whole], [], plan).map(({ quote }) => quote)).toEqual(['推进支付改革']);
  });

  test('a measure with the year of its row is none of its own', () => {
    const row = clauseOf('1\t甲\t乙', { kind: 'row', eId: 'row_1' });
    const dated = { ...task, deadline: '2023年', measures: ['2022年完成清理，2023年建立统一的制度。'] };
    expect(deadlinesOf([row], [dated], [], plan).map(({ quote, date }) => [quote, date])).toEqual([
      ['乙', '2023'],
      ['2022年完成清理，2023年建立统一的制度。', '2022'],
    ]);
  });

  test.each(['到2025年，国家要求各省集采耗材达到10类以上。', '②指到2024年省里要求各设区市结算率不低于80%。'])(
    'what the State or the province requires of others is none: %s',
    (text) => expect(deadlines(text, plan)).toEqual([]),
  );

  test('but what the city does by it, or beyond it, is one', () => {
    expect(deadlines('按照国家要求，到2025年全市参保率达到96%以上。', plan)).toHaveLength(1);
    expect(deadlines('国家要求各省2025年达到70%，我市力争到2024年底前达到75%。', plan).at(-1)).toEqual([
      '力争到2024年底前',
      '2024',
    ]);
  });

  test('a bracket of duties names one', () => {
    expect(
      deadlines('建好清单。（责任单位：甲局；完成时限：2023年12月）', plan).map(([, date]) => date),
    ).toEqual(['2023-12']);
    expect(deadlines('建好清单。（责任单位：甲局；完成时限：长期坚持）', plan)).toEqual([['长期坚持', null]]);
    expect(deadlines('建好清单。【责任部门：甲局；时限：2019年12月底前启动】', plan)).toEqual([
      ['2019年12月底前启动', '2019-12'],
    ]);
    expect(deadlines('【牵头科室：甲科，时间：10月】', points)).toEqual([['10月', '2023-10']]);
    expect(deadlines('（责任单位：甲局；时限：即时办理）', points)).toEqual([['即时办理', null]]);
  });
});
