import { describe, expect, test } from 'vitest';
import { clausesOf, outlineOf } from '../../support/parsed.ts';

const provisions = ['——对特困人员，全额资助；', '——对低保对象，定额资助。'];
const principles = ['——坚持公平。统筹城乡，均衡待遇。', '——坚持可持续。以收定支，收支平衡。'];

describe('what opens with ——', () => {
  test.each([
    ['an article that announces it', '第一条 资助按下列标准执行：', provisions],
    ['an article that is a sentence', '第一条 困难群众参保由财政资助。', provisions],
    ['the title of an article', '第1条 守牢困难群众底线', provisions],
    ['a numbered paragraph that announces it', '（一）资助参保。对困难群众分类资助：', provisions],
    ['a numbered paragraph that is a sentence', '1.资助参保。按下列规定执行。', provisions],
    ['an article, though it opens with a title', '第一条 坚持下列原则：', principles],
    [
      'a heading, where each states a case',
      '（一）资助参保',
      ['——中断缴费的，设置等待期。', '——连续缴费的，提高限额。'],
    ],
    [
      'a heading, where each is a statement',
      '（一）目标',
      ['——到2025年，参保率达到95%。', '——到2027年，参保率达到97%。'],
    ],
  ])('is an item beneath %s', (_, line, items) => {
    const outline = outlineOf(['某市办法', line, ...items]);
    expect(outline).toHaveLength(1);
    expect(clausesOf(['某市办法', line, ...items]).slice(2)).toEqual(items.map((item) => `item ${item}`));
  });

  test('is a heading where titles with text behind them follow one another', () => {
    expect(outlineOf(['某市意见', '（一）基本原则', ...principles])).toEqual([
      ...['1 （一）|基本原则', '3 ——|坚持公平', '3 ——|坚持可持续'],
    ]);
  });
});
