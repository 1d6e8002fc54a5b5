import { expect, test } from 'vitest';
import { substanceOf } from '../../src/writing/substance.ts';

test.each([
  ['1.完善目录；', '完善目录。'],
  ['（2）完善目录', '完善 目录'],
  ['3、2024年，完成', '2024年完成'],
  ['ＤＲＧ付费', 'DRG付费'],
])('%s says the same as %s', (one, other) => {
  expect(substanceOf(one)).toBe(substanceOf(other));
});

test.each([
  ['2024年完成', '2025年完成'],
  ['1.5亿元', '2.5亿元'],
  ['30分钟服务圈', '15分钟服务圈'],
])('%s says another thing than %s', (one, other) => {
  expect(substanceOf(one)).not.toBe(substanceOf(other));
});
