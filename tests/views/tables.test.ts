import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BodyEntry, Indicator } from '../../src/model/index.ts';
import type { Corpus } from '../../src/read/corpus.ts';
import { keyOf } from '../../src/read/keys.ts';
import { deadlineFilters, deadlineRows } from '../../src/views/deadline-table.ts';
import { bodiesOf, dutyLines } from '../../src/views/duties.ts';
import { dutyFilters, dutyRows } from '../../src/views/duty-table.ts';
import { choicesOf } from '../../src/views/filters.ts';
import { indicatorCell } from '../../src/views/indicator-cell.ts';
import { published } from '../export/records.ts';

const table: BodyEntry[] = parse(readFileSync('content/vocabulary/bodies.yaml', 'utf8'));
const { plans, sections, clauses, deadlines, responsibilities, tasks, themes } = published;
const data = {
  plans,
  sectionAt: new Map(sections.map((section) => [keyOf(section.plan, section.eId), section])),
  clauseAt: new Map(clauses.map((clause) => [keyOf(clause.plan, clause.eId), clause])),
} as unknown as Corpus;

test('choices are each once, in the order in which they come, and never empty', () => {
  expect(choicesOf(['%', '', '种', '%'])).toEqual([
    { value: '%', text: '%' },
    { value: '种', text: '种' },
  ]);
});

describe('the table of deadlines', () => {
  const rows = deadlineRows(deadlines, data);

  test('has every deadline once, by year, those without a year last', () => {
    expect(rows.map(({ deadline }) => deadline)).toHaveLength(deadlines.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(deadlines.length);
    const years = rows.map(({ deadline }) => deadline.year ?? Number.POSITIVE_INFINITY);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years).toContain(Number.POSITIVE_INFINITY);
  });

  test('keeps the anchors to which the chart links, whatever the order', () => {
    for (const { id, deadline } of rows)
      expect(deadlines[Number(id.replace('deadline-', '')) - 1]).toBe(deadline);
  });

  test('offers the cities and years that it has', () => {
    const [cities, years, subjects] = deadlineFilters(deadlines, plans, themes);
    expect(subjects?.choices.map(({ value }) => value)).toContain('drg-dip-payment');
    expect(cities?.choices.map(({ value }) => value)).toEqual(
      plans.map(({ id }) => id).filter((id) => deadlines.some(({ plan }) => plan === id)),
    );
    expect(years?.choices.at(-1)).toEqual({ value: '持续', text: '没有年份' });
  });
});

describe('the table of duties', () => {
  const bodies = bodiesOf(responsibilities, table);
  const rows = dutyRows(dutyLines(responsibilities, tasks), data);

  test('has every statement once, and a page for every body that it names', () => {
    expect(rows).toHaveLength(responsibilities.length);
    const ids = new Set(bodies.map(({ id }) => id));
    for (const { lead, support } of rows)
      for (const { body, printed } of [...lead, ...support])
        expect([printed, ids.has(body)]).toEqual([printed, true]);
  });

  test('names a task, or the heading that a bracket stands under', () => {
    for (const { task, what, quote } of rows) {
      if (task) expect([what, quote]).toEqual([task.task, '']);
      else expect(what).not.toBe('');
    }
  });

  test('offers bodies only where asked to', () => {
    expect(dutyFilters(rows, plans, themes, bodies, false).map(({ key }) => key)).toEqual([
      'city',
      'theme',
      'deadline',
    ]);
    const offered = dutyFilters(rows, plans, themes, bodies, true);
    expect(offered.map(({ key }) => key)).toEqual(['city', 'lead', 'support', 'theme', 'deadline']);
    expect(offered[1]?.choices).toContainEqual({ value: 'medical-security', text: expect.any(String) });
  });
});

describe('a cell of the table of indicators', () => {
  const cell = {
    unit: '%',
    kind: '约束性',
    source: 'table',
    certain: true,
    differs: '',
    note: '',
    baseline: { year: 2020, text: '95', value: 95, comparator: null },
    target: { year: 2025, text: '>96', value: 96, comparator: '>' },
  } as unknown as Indicator;
  const years = { baseline: 2020, target: 2025 };

  test.each([
    ['a row', {}, '95% → >96%', '约束性'],
    ['a row with a note', { note: '指职工' }, '95% → >96%', '约束性　指职工'],
    ['a row of another year', { target: { ...cell.target, year: 2030 } }, '95% → >96%（2030 年）', '约束性'],
    ['a row without a start', { baseline: { year: null, text: '', value: null } }, '未列 → >96%', '约束性'],
    ['a row without a kind', { kind: null, note: '指职工' }, '95% → >96%', '指职工'],
    ['prose', { source: 'prose' }, '>96%', '出自正文'],
    ['words that could not be read', { certain: false }, '原文作“>96”', '约束性'],
  ])('%s', (_what, changes, shown, note) => {
    expect(indicatorCell({ ...cell, ...changes } as Indicator, '%', years, null)).toMatchObject({
      shown,
      note,
    });
  });

  const national = {
    plan: 'a',
    eId: 'note_1',
    text: '96%以上',
    value: 96,
    unit: '%',
    comparator: '>=',
  } as const;
  test.each([
    ['a target without a year', { target: { ...cell.target, year: null } }, null, ['年份未写']],
    ['another quantity under a like name', { differs: '印出的名称没有写“住院”。' }, null, ['口径不同']],
    ['the very value that the State asks for', {}, national, ['与国家要求同值']],
    ['another value than the State asks for', {}, { ...national, value: 95 }, []],
    ['a target in words', { target: { year: 2025, text: '保持稳定', value: null } }, national, []],
    ['cells that could not be told apart', { certain: false }, national, []],
  ])('%s is marked, or not', (_what, changes, asked, marks) => {
    expect(indicatorCell({ ...cell, ...changes } as Indicator, '%', years, asked).marks).toEqual(marks);
  });
});
