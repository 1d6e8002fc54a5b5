import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../scripts/facts/words/kind.ts';
import { quantitiesOf } from '../../../scripts/facts/words/quantity.ts';
import { sentencesOf } from '../../../scripts/facts/words/sentences.ts';
import { type Earlier, measuredBy } from '../../../scripts/facts/words/what.ts';
import { yearAt } from '../../../scripts/facts/words/year.ts';

/** What each quantity of a sentence measures. */
function measured(text: string): string[] {
  let earlier: Earlier | null = null;
  return quantitiesOf(text).map((quantity) => {
    const what = measuredBy(text, quantity, earlier);
    earlier = { quantity, what };
    return what;
  });
}

describe('what is measured', () => {
  test.each([
    ['基本医疗保险参保率达 96.4%', ['基本医疗保险参保率']],
    [
      '全市医疗、生育保险参保人数分别达 516.96 万人和 47.54 万人',
      ['全市医疗、生育保险参保人数', '全市医疗、生育保险参保人数'],
    ],
    [
      '2020 年现场检查医疗机构 3024 家，处理违规违法医疗机构 310 家。',
      ['现场检查医疗机构', '处理违规违法医疗机构'],
    ],
    ['将医保待遇享受期由 3 个月延长至 6 个月', ['医保待遇享受期', '医保待遇享受期']],
    ['4. 建设 10 个医疗保障定点机构示范点，推动精细化管理', ['医疗保障定点机构示范点']],
    ['各乡镇（街道）医保经办机构设置不少于 2 名工作人员', ['工作人员']],
    ['困难群众资助参保率100%和医疗救助政策落实率100%', ['困难群众资助参保率', '医疗救助政策落实率']],
    ['提高门诊统筹报销比例,在规定限额内达 70%。', ['提高门诊统筹报销比例,在规定限额内']],
  ])('%s', (text, expected) => expect(measured(text)).toEqual(expected));
});

describe('the year of a quantity', () => {
  test.each([
    ['到2025年底，激活率超过85%', 2025],
    ['截至 2020 年 12 月底，参保率达 85%', 2020],
    ['2019-2020年，处理违规医药机构 85%', 2020],
    ['截至“十三五”期末，比例达到85%', 2020],
    ['“十四五”期间，参保率稳定在85%', 2025],
    ['依据《2035年远景目标纲要》，参保率稳定在85%', null],
    ['参保率稳定在85%，到2025年完成', null],
  ])('%s', (text, year) => expect(yearAt(text, text.indexOf('85%'))).toBe(year));
});

describe('target or result', () => {
  test('the part it stands in decides first', () => {
    expect(kindOf('参保率达 100%', ['发展基础', '规划背景'])).toBe('result');
    expect(kindOf('参保率稳定在96%以上。', ['发展目标'])).toBe('target');
  });
  test('elsewhere the wording decides', () => {
    expect(kindOf('充分发挥七个城区医保分局行政执法优势', ['专栏6'])).toBe('result');
    expect(kindOf('目前已有 3 家，到2025年达到 5 家', ['主要任务'])).toBe('target');
  });
});

describe('sentences', () => {
  test('cells and entries of a row are sentences, offsets select the text', () => {
    const text = '1\t任务\t1.甲；2.乙。\n3.丙';
    const sentences = sentencesOf(text);
    expect(sentences.map((s) => s.text)).toEqual(['1', '任务', '1.甲；', '2.乙。', '3.丙']);
    for (const s of sentences) expect(text.slice(s.start, s.end)).toBe(s.text);
  });
  test('closing marks stay with their sentence', () => {
    expect(sentencesOf('说“好。”再说。').map((s) => s.text)).toEqual(['说“好。”', '再说。']);
  });
});
