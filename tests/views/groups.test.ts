import { expect, test } from 'vitest';
import type { GroupMention, Plan } from '../../src/model/index.ts';
import { groupRows, wordMarks } from '../../src/views/groups.ts';

const people = [
  { id: 'elderly', name: '老年人', wordings: ['老年人'] },
  { id: 'infants', name: '婴幼儿', wordings: ['婴幼儿'] },
];
const plans = [{ id: 'moon' }, { id: 'mars' }, { id: 'void' }] as Plan[];

test('every group has a cell for every plan, silent and unread ones included', () => {
  const groups = [{ group: 'elderly', plan: 'moon' }] as GroupMention[];
  const rows = groupRows({ people, plans, groups, parsed: new Set(['moon', 'mars']) });
  expect(rows.map(({ group, speaking }) => [group.id, speaking])).toEqual([
    ['elderly', 1],
    ['infants', 0],
  ]);
  expect(rows[0]!.cells.map(({ mentions, parsed }) => [mentions.length, parsed])).toEqual([
    [1, true],
    [0, true],
    [0, false],
  ]);
});

test('words are marked where they stand as printed, longer ones first', () => {
  const text = '为老 年人 、適老化改造，老年人家庭。';
  const marks = wordMarks({ text, words: ['老年', '老年人', '适老'] });
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['老 年人', '適老', '老年人']);
});
