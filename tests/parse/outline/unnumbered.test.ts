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
