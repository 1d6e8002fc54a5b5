import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, type DeskRecord, merged, newRecord } from '../../src/desk/record.ts';
import { clipping } from './make.ts';

const base = clipping('a', 1);

/** The record after some edits, each of one value at one time. */
const edited = fc
  .array(
    fc.record({
      value: fc.oneof(
        fc.record({ note: fc.constantFrom('甲', '乙', '') }),
        fc.record({ order: fc.integer({ min: 0, max: 3 }) }),
        fc.record({ gone: fc.boolean() }),
      ),
      now: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 4 },
  )
  .map((edits) => edits.reduce<DeskRecord>((record, { value, now }) => changed(record, value, now), base));

test('states of a record join to one outcome, whatever their order and however often they come', () => {
  fc.assert(
    fc.property(edited, edited, edited, (a, b, c) => {
      expect(merged(a, b)).toEqual(merged(b, a));
      expect(merged(a, merged(b, c))).toEqual(merged(merged(a, b), c));
      expect(merged(a, a)).toEqual(a);
    }),
  );
});

test('changes of different values by two tabs are both kept', () => {
  const [noted, moved] = [changed(base, { note: '可参考' }, 5), changed(base, { order: 9 }, 6)];
  expect(merged(noted, moved).values).toMatchObject({ note: '可参考', order: 9 });
});

test('of two changes of one value the later stands, and one after a removal does not bring the record back', () => {
  const [first, second] = [changed(base, { note: '一' }, 5), changed(base, { note: '二' }, 6)];
  expect(merged(second, first).values.note).toBe('二');
  expect(merged(changed(base, { gone: true }, 5), second).values).toMatchObject({ gone: true, note: '二' });
});

test('a change counts as later than the state it changes, even by a clock that is behind', () => {
  const late = newRecord('a', 'heading', { name: '旧' }, 1000);
  expect(merged(late, changed(late, { name: '新' }, 10)).values.name).toBe('新');
});
