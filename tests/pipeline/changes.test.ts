import { describe, expect, test } from 'vitest';
import { changesBetween, versionIn } from '../../scripts/pipeline/changes.ts';
import type { Files } from '../../scripts/pipeline/files.ts';
import { change } from '../../src/model/change.ts';
import { clauseOf } from '../themes/fixtures.ts';

/** Files that hold some records of one plan, by the name of their collection. */
function filesOf(records: Record<string, readonly object[] | string>): Files {
  const texts = Object.entries(records).map(([name, rows]): [string, string] => [
    `content/${name}/moon.json`,
    typeof rows === 'string' ? rows : JSON.stringify({ plan: 'moon', [name]: rows }),
  ]);
  const byPath = new Map(texts);
  return {
    bytes: () => null,
    text: (path) => byPath.get(path) ?? null,
    list: (dir) => (byPath.has(`${dir}/moon.json`) ? ['moon.json'] : []),
  };
}

const between = (old: Parameters<typeof filesOf>[0], now: Parameters<typeof filesOf>[0]) =>
  changesBetween({ name: 'old', files: filesOf(old) }, { name: 'new', files: filesOf(now) });
const said = (...states: Parameters<typeof between>) =>
  between(...states).map(({ id, kind, fields }) => [id, kind, ...fields].join(' '));

const one = clauseOf('看月。');
const two = clauseOf('看星。', { eId: 'sec_1__p_2' });
const deadline = { plan: 'moon', eId: 'sec_1__p_1', when: '今夜', quote: '今夜看月。' };

describe('what differs between two versions', () => {
  test('is nothing where they hold the same, or nothing', () => {
    expect(said({ clauses: [one, two] }, { clauses: [one, two] })).toEqual([]);
    expect(said({}, {})).toEqual([]);
  });

  test('is named with its table, key and fields, in the form that is published', () => {
    const changes = between({ clauses: [one] }, { clauses: [{ ...one, text: '望月。' }] });
    expect(changes).toEqual([
      {
        id: 'clauses/moon/sec_1__p_1',
        from: 'old',
        to: 'new',
        collection: 'clauses',
        plan: 'moon',
        eId: 'sec_1__p_1',
        kind: 'altered',
        fields: ['text'],
      },
    ]);
    expect(changes.map((each) => change.safeParse(each).success)).toEqual([true]);
  });

  test('covers records that came and went, of facts as of clauses', () => {
    expect(said({ clauses: [one, two] }, { clauses: [one], deadlines: [deadline] })).toEqual([
      'clauses/moon/sec_1__p_2 removed',
      'deadlines/moon/sec_1__p_1/今夜/今夜看月。 added',
    ]);
  });

  test('tells records with one key apart by their number', () => {
    expect(said({ deadlines: [deadline] }, { deadlines: [deadline, deadline] })).toEqual([
      'deadlines/moon/sec_1__p_1/今夜/今夜看月。/2 added',
    ]);
  });

  test('leaves aside a field that records did not have before, but not one they lost', () => {
    const { place, ...older } = one;
    expect(said({ clauses: [older] }, { clauses: [one] })).toEqual([]);
    expect(said({ clauses: [one] }, { clauses: [older] })).toEqual(['clauses/moon/sec_1__p_1 altered place']);
  });

  test('takes a file that cannot be read for none', () => {
    expect(said({ clauses: '{' }, { clauses: [one] })).toEqual(['clauses/moon/sec_1__p_1 added']);
    expect(said({ clauses: 'null' }, { clauses: '[]' })).toEqual([]);
  });
});

test('a state without a version is called by another name', () => {
  expect(versionIn(filesOf({}), 'v1')).toBe('v1');
});
