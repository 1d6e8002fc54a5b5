import { expect, test } from 'vitest';
import { synonymGroups } from '../../src/search/pack.ts';

test('other wordings are those of the glossary, and of the concepts those that the texts hold', () => {
  const concept = {
    id: 'moon',
    name: '月',
    wordings: ['月亮'],
    hints: [],
    closed: [],
    same: [
      ['月亮', '月球', '太阴'],
      ['月相', '朔望'],
    ],
  };
  expect(synonymGroups([], [concept], ['看月亮。', '登 月 球。', '月相。'])).toEqual([['月亮', '月球']]);
});
