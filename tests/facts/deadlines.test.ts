import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import type { Task } from '../../src/model/index.ts';
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
  const task: Task = {
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
