import { describe, expect, test } from 'vitest';
import { outlineOf, parsed } from '../../support/parsed.ts';

const text = '坚持以人民健康为中心，推进医疗保障制度改革，落实各项任务。';

describe('a document without numbers', () => {
  test('has its short lines before prose as headings', () => {
    const lines = ['某市医疗保障工作安排', '', '指导思想', text, '', '主要目标', text, '', '保障措施', text];
    expect(outlineOf(lines)).toEqual(['1 |指导思想', '1 |主要目标', '1 |保障措施']);
  });

  test('has a line above another one level higher', () => {
    const lines = ['某市规划', '思路', text, '任务', '完善筹资', text, '完善待遇', text];
    expect(outlineOf(lines)).toEqual(['1 |思路', '1 |任务', '2 |完善筹资', '2 |完善待遇']);
  });

  test('takes the depth of markdown marks where it has them', () => {
    const lines = ['# 某市规划', '## 思路', text, '## 任务', '### 筹资', text, '### 待遇', text];
    expect(outlineOf(lines)).toEqual(['1 |思路', '1 |任务', '2 |筹资', '2 |待遇']);
  });

  test('and without headings is one part with a remark', () => {
    const { sections, clauses } = parsed(['今年参保率达到95%以上。', '下一步推进支付方式改革。']);
    expect(sections).toEqual([]);
    expect(clauses.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(clauses[0]?.issues.map(({ key }) => key)).toContain('no-heading-found');
  });

  test('does not take a signature for a heading', () => {
    const lines = ['某市规划', '思路', text, '目标', text, '任务', text, '某市人民政府', '2022年4月2日'];
    expect(outlineOf(lines)).toEqual(['1 |思路', '1 |目标', '1 |任务']);
  });
});

test('markdown marks do not overrule numbers', () => {
  expect(outlineOf(['### 一、思路', text, '# （一）目标', text])).toEqual(['1 一、|思路', '2 （一）|目标']);
});

describe('headings without numbers beside numbered ones', () => {
  test.each([
    [
      'above numbers that run on',
      ['某市要点', '保障更公平', '1.参保', text, '2.待遇', text, '把救命钱看严', '3.检查', text],
      ['1 |保障更公平', '2 1.|参保', '2 2.|待遇', '1 |把救命钱看严', '2 3.|检查'],
    ],
    [
      'above numbers that begin anew, one with text of its own',
      ['某市方案', '目标', text, '任务', '（一）筹资', text, '保障', '（一）领导', text],
      ['1 |目标', '1 |任务', '2 （一）|筹资', '1 |保障', '2 （一）|领导'],
    ],
    [
      'beneath numbers',
      ['某市意见', '一、要求', '思路', text, '原则', text, '二、任务', '筹资', text, '待遇', text],
      ['1 一、|要求', '2 |思路', '2 |原则', '1 二、|任务', '2 |筹资', '2 |待遇'],
    ],
    [
      'beneath chapters and above articles',
      [
        '某市办法',
        '第一章 总则',
        '目的',
        '第一条 甲。',
        '范围',
        '第二条 乙。',
        '第二章 附则',
        '施行',
        '第三条 丙。',
      ],
      [
        ...['1 第一章|总则', '2 |目的', '3 第一条|', '2 |范围', '3 第二条|'],
        ...['1 第二章|附则', '2 |施行', '3 第三条|'],
      ],
    ],
    [
      'above and beneath the same numbers',
      [
        '某市方案',
        '任务',
        '（一）减负',
        '降药价',
        text,
        '降检查',
        text,
        '（二）提标',
        '提门诊',
        text,
        '步骤',
        '（一）部署',
        text,
        '组织',
        text,
      ],
      [
        ...['1 |任务', '2 （一）|减负', '3 |降药价', '3 |降检查', '2 （二）|提标', '3 |提门诊'],
        ...['1 |步骤', '2 （一）|部署', '1 |组织'],
      ],
    ],
    [
      'above lists in text',
      [
        '某市方案',
        '目标',
        text,
        '资助',
        '分类资助：',
        '（1）特困人员，全额资助；',
        '（2）低保对象，定额资助。',
        '结算',
        text,
      ],
      ['1 |目标', '1 |资助', '1 |结算'],
    ],
    [
      'beside numbers of the same mark',
      [
        '# 某市规划',
        '## 前言',
        text,
        '## 一、要求',
        '### 思路',
        text,
        '### （一）目标',
        text,
        '## 附则',
        text,
      ],
      ['1 |前言', '1 一、|要求', '2 |思路', '2 （一）|目标', '1 |附则'],
    ],
    [
      'of a mark, above numbers without one',
      ['# 某市规划', '## 要求', '（一）思路', text, '（二）目标', text, '## 任务', '（一）筹资', text],
      ['1 |要求', '2 （一）|思路', '2 （二）|目标', '1 |任务', '2 （一）|筹资'],
    ],
  ])('%s', (_, lines, outline) => {
    expect(outlineOf(lines)).toEqual(outline);
  });

  test.each([
    [
      'a list that is announced',
      ['一、任务', '主要包括：', '参保登记', '待遇支付', '基金监管工作按照规定的程序逐项办理。'],
    ],
    ['fewer than three that open no numbers', ['一、任务', '参保登记', text, '二、保障', '待遇支付', text]],
    ['a signature', ['一、任务', text, '某市医疗保障局', '某市财政局', '2022年4月2日']],
    ['captions', ['一、任务', '指标表', '指标\t2020年\t2025年', '参保率\t95%\t97%', '二、保障', text]],
  ])('not %s', (_, lines) => {
    const headings = outlineOf(['某市方案', ...lines]).filter((heading) => /^\d/u.test(heading));
    expect(headings.every((heading) => heading.startsWith('1 '))).toBe(true);
    expect(headings.map((heading) => heading.slice(2, 4))).toEqual(
      lines.flatMap((line) => (/^[一二]、/u.test(line) ? [line.slice(0, 2)] : [])),
    );
  });
});

describe('an open box', () => {
  const box = ['专栏1 重点工程', '1.参保扩面工程。新增参保五万人。', '2.服务下沉工程。建成站点百个。'];
  test.each([
    ['of a text without numbers', ['某市规划', '目标', text, '任务', text, ...box, '保障', text]],
    ['of a mark', ['# 某市规划', '## 目标', text, '## 任务', '（一）筹资', text, ...box, '## 保障', text]],
    [
      'above a number',
      [
        '某市规划',
        '目标',
        '（一）甲类',
        text,
        '任务',
        '（一）筹资',
        text,
        ...box,
        '保障',
        '（一）领导',
        text,
      ],
    ],
  ])('ends at a heading %s', (_, lines) => {
    expect(outlineOf(lines)).toContain('1 |保障');
    expect(outlineOf(lines).filter((heading) => heading.startsWith('box'))).toHaveLength(1);
  });
});

test('beneath the head of an annex stands its title, no heading', () => {
  const lines = ['某市规划', '目标', text, '任务', text, '保障', text, '附件1', '任务分工说明', text];
  expect(outlineOf(lines)).toEqual(['1 |目标', '1 |任务', '1 |保障', 'annex 1 附件1|任务分工说明']);
});
