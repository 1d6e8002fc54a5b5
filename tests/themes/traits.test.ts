import { describe, expect, test } from 'vitest';
import { dueWithLead, type Facts, withTraits } from '../../scripts/themes/traits.ts';
import { allUnitsOf } from '../../scripts/themes/units.ts';
import type { Clause, Commitment, Deadline, Indicator, ReadExcerpt } from '../../src/model/index.ts';
import { clauseOf, sectionOf } from './fixtures.ts';

const none: Facts = { commitments: [], deadlines: [], indicators: [] };

/** The traits of every sentence of some clauses under one title. */
function traits(clauses: readonly Clause[], facts: Partial<Facts> = {}, title = '主要任务'): ReadExcerpt[] {
  const plan = { sections: [sectionOf('sec_1', title)], clauses, tables: [] };
  const all = allUnitsOf(plan).map(({ clause, start, end }) => ({
    theme: 'tides',
    plan: 'moon',
    eId: clause.eId,
    start,
    end,
    text: clause.text.slice(start, end),
    issues: ['one'],
    rule: 'a',
    rules: ['a'],
    url: clause.url,
    heading: false,
    because: [],
    also: [],
  }));
  return withTraits(all, plan, { ...none, ...facts }, 2021);
}

const number = (start: number, kind: string) =>
  ({ eId: 'sec_1__p_1', start, end: start + 3, kind }) as Commitment;
const date = (quote: string, when: string) => ({ eId: 'sec_1__p_1', quote, when }) as Deadline;

describe('the force of a sentence', () => {
  const clause = clauseOf('完善机制，达到90%。探索新路。');
  const forces = (facts: Partial<Facts>) => traits([clause], facts).map(({ force }) => force);

  test('takes the numbers that stand in it and bind, and no others', () => {
    expect(forces({ commitments: [number(7, 'target')] })).toEqual(['量化', '探索']);
    expect(forces({ commitments: [number(7, 'result')] })).toEqual(['推进', '探索']);
    expect(forces({ commitments: [{ ...number(7, 'target'), eId: 'sec_2__p_1' }] })).toEqual([
      '推进',
      '探索',
    ]);
  });

  test('takes the dates of its own words, if they name an end', () => {
    expect(forces({ deadlines: [date('完善机制，达到90%。', '2022年')] })).toEqual(['有期限', '探索']);
    expect(forces({ deadlines: [date('完善机制，达到90%。', '长期坚持')] })).toEqual(['推进', '探索']);
    const both = { commitments: [number(7, 'target')], deadlines: [date('完善机制，达到90%。', '年内')] };
    expect(forces(both)).toEqual(['量化且有期限', '探索']);
  });

  test('names the verb with its place in the clause, as printed', () => {
    const [, second] = traits([clauseOf('完善机制。（二）積極 探索新路。')]);
    expect(second).toMatchObject({ force: '探索', verb: '探索', verbStart: 11 });
  });
});

test('a row of indicators is aimed at, by its target', () => {
  const row = { eId: 'sec_1__p_1', source: 'table', target: { value: 96, year: 2025 } } as Indicator;
  const clause = clauseOf('参保率 95 96 约束性');
  expect(traits([clause], { indicators: [row] })[0]).toMatchObject({
    status: '目标',
    force: '量化且有期限',
    verb: '',
    verbStart: null,
  });
  const open = { ...row, target: { value: null, year: 2025 } } as Indicator;
  expect(traits([clause], { indicators: [open] })[0]).toMatchObject({ force: '有期限' });
});

test('what only states a requirement of others promises nothing, whatever its numbers', () => {
  const clause = clauseOf('国家要求各省集采药品达500个以上。');
  const [only] = traits([clause], { commitments: [number(11, 'target')] });
  expect(only).toMatchObject({ national: true, force: null, verb: '' });
});

test('entries of a list are due when its opening line says by when', () => {
  const lines = [
    { text: '到2025年,实现下列目标:', entry: false, dated: true },
    { text: '(1)参保率达到97%;', entry: true, dated: false },
    { text: '(2)结算率达到70%。', entry: true, dated: false },
    { text: '同时加强管理。', entry: false, dated: false },
    { text: '(1)培训。', entry: true, dated: false },
  ];
  expect(dueWithLead(lines)).toEqual([true, true, true, false, false]);
});

test('a heading is what it says itself, and promises nothing beside what stands under it', () => {
  const heading = clauseOf('六、加强组织领导。', { eId: 'sec_1', kind: 'heading' });
  const found = traits([heading, clauseOf('成立领导小组。')], {}, '加强组织领导');
  expect(found.map(({ status, force }) => [status, force])).toEqual([
    ['保障', null],
    ['保障', '实施'],
  ]);
});

test('a run-in heading counts as a title without its label and stop', () => {
  const clause = clauseOf('（一）发展基础。参保率稳步提高。', { eId: 'sec_1__p_1', lead: 8 });
  expect(traits([clause]).map(({ status }) => status)).toEqual(['现状', '现状']);
});

test('a sentence before the first section opens the document', () => {
  const opening = clauseOf('本市山高谷深，老人多。', { section: '', eId: 'preamble__p_1' });
  expect(traits([opening]).map(({ status }) => status)).toEqual(['现状']);
});
