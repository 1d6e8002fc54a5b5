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
  ])('%s', (text, words) => {
    const clause = clauseOf(text, { lines: [7, 7] });
    expect(unreadNumbers([clause])).toEqual([{ eId: 'p_1', line: 7, start: text.indexOf(words), words }]);
    expect(measures(text)).toEqual([]);
    expect(remarksOf({ clauses: [clause] }).map(({ key, detail }) => [key, detail])).toEqual([
      ['number-not-read', words],
    ]);
  });

  test.each(['到2025年', '二〇二五年', '1. 5项制度', 'DRG付费', '三医联动', '95%以上'])(
    'none in %s',
    (text) => expect(unreadNumbers([clauseOf(text)])).toEqual([]),
  );
});
