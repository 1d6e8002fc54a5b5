import { describe, expect, test } from 'vitest';
import { clausesOf, outlineOf, parsed } from '../../support/parsed.ts';

const text = '健全覆盖全民的制度体系，稳步提高保障水平，切实减轻负担。';

describe('titles that something else than a number sets off', () => {
  test.each([
    ['a colon', '：'],
    ['a gap', '　'],
  ])('%s before the text', (_, mark) => {
    const lines = ['一、任务', `（一）完善待遇政策${mark}${text}`, `（二）加强基金监管${mark}${text}`];
    expect(outlineOf(lines)).toEqual(['1 一、|任务', '2 （一）|完善待遇政策', '2 （二）|加强基金监管']);
    const { clauses } = parsed(lines);
    expect(clauses[1]?.text.slice(clauses[1].lead).trim()).toBe(text);
  });

  test('what explains a word or names a body is no title', () => {
    const lines = ['一、职责', `（一）市医疗保障局：负责统筹，${text}`, `（二）市财政局：负责安排，${text}`];
    expect(outlineOf(lines)).toEqual(['1 一、|职责']);
  });

  test.each(['■', '◆ ', '● '])('%s before lines above text', (mark) => {
    const titles = ['总体要求', '重点任务', '保障措施'];
    const lines = ['某市医疗保障工作意见', ...titles.flatMap((title) => [`${mark}${title}`, text])];
    expect(outlineOf(lines)).toEqual(titles.map((title) => `1 ${mark.trim()}|${title}`));
  });

  test('a colon behind lines above text', () => {
    const titles = ['总体要求', '重点任务', '保障措施'];
    const lines = ['某市医疗保障工作意见', ...titles.flatMap((title) => [`${title}：`, text])];
    expect(outlineOf(lines)).toEqual(titles.map((title) => `1 |${title}`));
  });
});

test.each([
  ['壹、', '贰、'],
  ['（壹）', '（贰）'],
  ['㊀', '㊁'],
  ['甲、', '乙、'],
  ['专题一 ', '专题二 '],
  ['任务一：', '任务二：'],
])('%s numbers what stands above 1.', (first, second) => {
  const lines = [
    `${first}总体要求`,
    '1.目标',
    text,
    '2.原则',
    text,
    `${second}重点任务`,
    '1.筹资',
    text,
    '2.待遇',
    text,
  ];
  expect(outlineOf(lines)).toEqual([
    `1 ${first.trim()}|总体要求`,
    '2 1.|目标',
    '2 2.|原则',
    `1 ${second.trim()}|重点任务`,
    '2 1.|筹资',
    '2 2.|待遇',
  ]);
});

test('the title as a running head with a bare page number stands within no sentence', () => {
  const title = '某市医疗保障工作意见';
  const lines = [
    title,
    '一、要求',
    '健全覆盖全民的制度体系，稳步提',
    title,
    '3',
    '高保障水平，切实减轻负担。',
  ];
  expect(clausesOf(lines)).toContain('paragraph 健全覆盖全民的制度体系，稳步提高保障水平，切实减轻负担。');
});
