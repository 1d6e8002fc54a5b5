import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../scripts/facts/deadlines.ts';
import type { Clause, Section, Task } from '../../src/model/index.ts';

const clause = (text: string, kind: Clause['kind'] = 'paragraph'): Clause => ({
  plan: 'a',
  eId: 'p_1',
  section: 'sec_1',
  kind,
  text,
  lines: [1, 1],
  joined: false,
  joins: [],
  lead: 0,
  issues: [],
  place: '一',
  url: 'plans/a/#p_1',
});
const section = (title: string): Section => ({
  plan: 'a',
  eId: 'sec_1',
  level: 1,
  label: '一、',
  title,
  kind: 'section',
  line: 1,
  parent: null,
  url: 'plans/a/#sec_1',
});
const found = (text: string, title = '主要任务', kind: Clause['kind'] = 'paragraph') =>
  deadlinesOf([clause(text, kind)], [], [section(title)]).map(({ when, year }) => [when, year]);

describe('deadlines in prose', () => {
  test.each([
    ['到2025年，基本完成改革任务。', [['到2025年', 2025]]],
    ['2023 年底前，稳妥清理政策措施。', [['2023 年底前', 2023]]],
    ['2024 年实现 DRG 付费占比 70% 以上。', [['2024 年', 2024]]],
    ['“十四五”期间，参保率稳定在95%以上。', [['“十四五”期间', 2025]]],
    [
      '2021年完成整合，2023年建立制度。',
      [
        ['2021年', 2021],
        ['2023年', 2023],
      ],
    ],
    ['力争到2025年底覆盖全部机构。', [['力争到2025年底', 2025]]],
    ['2022年6月底前完成系统上线。', [['2022年6月底前', 2022]]],
    ['2022年12月31日前完成。', [['2022年12月31日前', 2022]]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    '截至2021年末，参保率达95%。',
    '2022年4月2日',
    '《2035年远景目标纲要》引领发展。',
    '持续推进医保支付方式改革。',
    '2020 年3月中共中央印发《意见》。',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]));

  test('none where the plan looks back, and none in notices and headings', () => {
    expect(found('2021年处理医疗机构310家。', '发展基础')).toEqual([]);
    expect(found('到2025年完成。', '主要任务', 'notice')).toEqual([]);
    expect(found('到2025年完成', '主要任务', 'heading')).toEqual([]);
  });
});

describe('deadlines of task rows', () => {
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
    const row = { ...clause('1\t甲\t乙', 'row'), eId: 'row_1' };
    expect(deadlinesOf([row], [task]).map(({ quote, when, year }) => [quote, when, year])).toEqual([
      ['乙', '持续推进', null],
      ['2023年建立统一的制度。', '2023年', 2023],
    ]);
  });
});
