import { expect, test } from 'vitest';
import { countClippings, itemsOf, lastOrder, movedTo } from '../../src/desk/arrange.ts';
import { changed, type DeskRecord, newRecord } from '../../src/desk/record.ts';
import { clipping, heading } from './make.ts';

const items = [clipping('a', 1), heading('h', 2, '一'), clipping('b', 3), clipping('c', 4)];

/** The ids after a move. */
function after(records: readonly DeskRecord[], id: string, to: number): string[] {
  const moves = new Map(movedTo(records, id, to).map((move) => [move.id, move.values]));
  return itemsOf(
    records.map((record) => changed(record, moves.get(record.id) ?? {}, 9)),
    'f',
  ).map((record) => record.id);
}

test.each([
  ['a', 3, ['h', 'b', 'c', 'a']],
  ['c', 0, ['c', 'a', 'h', 'b']],
  ['b', 1, ['a', 'b', 'h', 'c']],
  ['h', 99, ['a', 'b', 'c', 'h']],
])('%s goes to place %i', (id, to, ids) => {
  expect(after(items, id, to)).toEqual(ids);
});

test('a move to where a thing stands changes nothing, one elsewhere changes one record', () => {
  expect(movedTo(items, 'b', 2)).toEqual([]);
  expect(movedTo(items, 'b', 0)).toHaveLength(1);
});

test('things between which no number is left are moved all the same', () => {
  const close = [clipping('a', 1), clipping('b', 1 + Number.EPSILON), clipping('c', 2)];
  expect(after(close, 'c', 1)).toEqual(['a', 'c', 'b']);
  expect(after([clipping('a', 1), clipping('b', 1), clipping('c', 1)], 'c', 1)).toEqual(['a', 'c', 'b']);
});

test('clippings are counted, not headings, nor what is removed or lies in a folder removed', () => {
  const folder = newRecord('f', 'folder', { name: '夹' }, 1);
  const gone = changed(clipping('d', 5), { gone: true }, 2);
  expect(countClippings([folder, ...items, gone])).toBe(3);
  expect(countClippings([changed(folder, { gone: true }, 2), ...items])).toBe(0);
  expect(lastOrder(items)).toBeGreaterThan(4);
});
