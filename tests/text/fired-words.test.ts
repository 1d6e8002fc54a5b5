import { describe, expect, test } from 'vitest';
import type { ThemeRule } from '../../src/model/index.ts';
import { firedWords, patternInWords, ruleInWords } from '../../src/text/fired-words.ts';

const rule: ThemeRule = {
  id: 'perdiem',
  issues: ['perdiem'],
  text: '按?床日.{0,4}付费|按天付费',
  not: '护理',
  under: '支付',
};

describe('a rule in words', () => {
  test.each([
    ['床日|按天付费', '床日／按天付费'],
    ['支付.{0,4}改革', '支付…改革'],
    ['复合式(的)?结算', '复合式［的］结算'],
    ['(?<!优势)病种', '（前面不是优势）病种'],
    ['病种(?!付费)', '病种（后面不是付费）'],
    ['[0-9]+家', '数字家'],
    ['\\d+种', '数字种'],
    ['按[^。]*付费', '按…付费'],
    ['(?:总额|点数)法', '(总额／点数)法'],
    ['^为.?贯彻”?', '（句首）为…贯彻［”］'],
  ])('%s', (pattern, words) => {
    expect(patternInWords(pattern)).toBe(words);
  });

  test('says what must and must not stand there', () => {
    expect(ruleInWords(rule)).toBe('句中有“［按］床日…付费／按天付费”，没有“护理”，所在标题有“支付”。');
  });

  test('the words that made it fire are those of the normalised sentence', () => {
    expect(firedWords(rule, '推行 按床日 等付费')).toBe('按床日等付费');
    expect(firedWords(rule, '按人头付费')).toBe('');
  });
});
