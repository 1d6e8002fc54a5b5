import { describe, expect, test } from 'vitest';
import { unreadNumbers } from '../../scripts/facts/unread.ts';
import { remarksOf } from '../../scripts/intake/remarks.ts';
import { clauseOf, measures } from './one.ts';

describe('a number that cannot be read whole is a remark with its words', () => {
  test.each([
    ['参保率达到9 5%以上', '9 5%'],
    ['参保516. 96万人', '516. 96万人'],
    ['报销比例为l00%', 'l00%'],
    ['比例为1O0%', '1O0%'],
    ['资助1,23元', '1,23元'],
    ['约需三五年', '三五年'],
    ['结算率达到98。5%。', '98。5%'],
    ['结算率达到９８·５％。', '９８·５％'],
    ["结余12'345万元", "12'345万元"],
    ['指标值为95.%', '95.%'],
    ['指标值为95 . 5%', '95 . 5%'],
    ['支出1e3万元', '1e3万元'],
    ['死亡率控制在十万分之十二以内', '十万分之十二'],
    ['每个街道设立三五个服务点', '三五个'],
    ['安排两三次检查', '两三次'],
    ['年度结余率-3.5%', '-3.5%'],
    ['单位和个人按4∶6分担', '4∶6'],
    ['财政与个人按6:4的比例负担', '6:4'],
    ['省市县按5：3：2承担', '5：3：2'],
    ['分担比例为四比六', '四比六'],
    ['基金与个人按7比3分担', '7比3'],
  ])('%s', (text, words) => {
    const clause = clauseOf(text, { lines: [7, 7] });
    expect(unreadNumbers([clause])).toEqual([{ eId: 'p_1', line: 7, start: text.indexOf(words), words }]);
    expect(measures(text)).toEqual([]);
    expect(remarksOf({ clauses: [clause], lines: [] }).map(({ key, detail }) => [key, detail])).toEqual([
      ['number-not-read', words],
    ]);
  });

  test.each([
    '到2025年',
    '二〇二五年',
    '1. 5项制度',
    'DRG付费',
    '三医联动',
    '95%以上',
    '达到95。5. 加强管理',
    '第三五个',
    '总结率98%。5项制度',
  ])('none in %s', (text) => expect(unreadNumbers([clauseOf(text)])).toEqual([]));
});
