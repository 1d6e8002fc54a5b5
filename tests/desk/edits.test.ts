import { expect, test } from 'vitest';
import { Edits } from '../../src/desk/edits.ts';
import { changed } from '../../src/desk/record.ts';
import { clipping } from './make.ts';

const [a, b] = [clipping('a', 1), clipping('b', 2)];
const before = new Map([a, b].map((record) => [record.id, record]));

test('an edit is taken back to the values before it, the last first', () => {
  const edits = new Edits();
  edits.note('批注', [{ id: 'a', values: { note: '一' } }], before);
  const noted = new Map(before).set('a', changed(a, { note: '一' }, 5));
  edits.note('删除', [{ id: 'b', values: { gone: true } }], noted);
  const removed = new Map(noted).set('b', changed(b, { gone: true }, 6));
  expect(edits.takeBack(removed)).toEqual({ label: '删除', moves: [{ id: 'b', values: { gone: false } }] });
  expect(edits.takeBack(noted)).toEqual({ label: '批注', moves: [{ id: 'a', values: { note: '' } }] });
  expect(edits.takeBack(before)).toBeUndefined();
});

test('what was added is removed again', () => {
  const edits = new Edits();
  edits.noteAdded('新夹', ['a']);
  expect(edits.takeBack(before)?.moves).toEqual([{ id: 'a', values: { gone: true } }]);
});

test('what another tab has changed since is left as it is', () => {
  const edits = new Edits();
  edits.note('改', [{ id: 'a', values: { note: '我的', order: 9 } }], before);
  const theirs = changed(changed(a, { note: '我的', order: 9 }, 5), { note: '他的' }, 6);
  expect(edits.takeBack(new Map([['a', theirs]]))?.moves).toEqual([{ id: 'a', values: { order: 1 } }]);
});

test('an edit that changes nothing is none', () => {
  const edits = new Edits();
  edits.note('移动', [], before);
  edits.note('移动', [{ id: 'nobody', values: { order: 1 } }], before);
  expect(edits.last).toBeUndefined();
});
