import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aknOf } from '../../src/export/akn/document.ts';
import type { BodyEntry, IndicatorEntry, Plan, Responsibility } from '../../src/model/index.ts';
import { bodiesOf, dutyLines } from '../../src/views/duties.ts';
import { clauseSaying } from '../../src/views/evidence.ts';
import { valueInWords } from '../../src/views/indicator-cell.ts';
import { indicatorRows } from '../../src/views/indicators.ts';
import { published } from '../export/records.ts';

const vocabulary: IndicatorEntry[] = parse(readFileSync('content/vocabulary/indicators.yaml', 'utf8'));
const bodies: BodyEntry[] = parse(readFileSync('content/vocabulary/bodies.yaml', 'utf8'));

describe('indicators aligned over the plans', () => {
  const { plans, indicators, commitments } = published;
  const rows = indicatorRows(plans, indicators, vocabulary, commitments);
  const named = (id: string) => rows.find((row) => row.id === id)!;
  /** City and value aimed at of every statement of an indicator. */
  const stated = (id: string) =>
    named(id)
      .cells.flat()
      .map(({ plan, target, source }) => [plan, target.text, source]);

  test('every record stands in one cell, its own', () => {
    expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(indicators.length);
    for (const row of rows)
      row.cells.forEach((cells, at) => {
        for (const cell of cells) expect([cell.indicator, cell.plan]).toEqual([row.id, plans[at]?.id]);
      });
  });

  test('come in the order of the vocabulary, those it does not know last', () => {
    const own = { ...indicators[0]!, indicator: 'x-indicator-1', name: '甲' };
    const order = indicatorRows(plans, [own, ...indicators], vocabulary).map(({ id }) => id);
    const known = order.filter((id) => vocabulary.some((entry) => entry.id === id));
    expect(known).toEqual(vocabulary.map(({ id }) => id).filter((id) => order.includes(id)));
    expect(order.slice(0, known.length)).toEqual(known);
    expect(order.slice(known.length)).toContain('x-indicator-1');
  });

  test('two quantities are two rows', () => {
    const read = ['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'];
    const cities = (id: string) =>
      [...new Set(stated(id).map(([plan]) => plan))].filter((plan) => read.includes(plan ?? '')).sort();
    expect(cities('resident-inpatient-share')).toEqual(['ankang', 'changchun']);
    expect(cities('resident-inpatient-share-with-critical')).toEqual(['xiangyang', 'yulin']);
    expect(cities('procured-drugs')).toEqual(['changchun', 'xiangyang']);
    expect(cities('procured-drugs-used')).toEqual(['yulin']);
    expect(cities('procured-drugs-carried-out')).toEqual(['ankang']);
    expect(cities('procured-consumables-used')).toEqual(['yulin']);
    expect(cities('direct-settlement')).toEqual(['ankang']);
    expect(cities('drg-fund-share')).toEqual(['changchun']);
  });

  test('a city with a table has what its prose aims at beside it', () => {
    const changchun = stated('resident-inpatient-share').filter(([plan]) => plan === 'changchun');
    expect(changchun).toEqual([
      ['changchun', '达到国家平均水平', 'table'],
      ['changchun', '70% 以上', 'prose'],
    ]);
    expect(stated('employee-inpatient-share')).toContainEqual(['changchun', '80%左右', 'prose']);
  });

  test('what a foot-note calls asked by the State is the State’s value of its row, and of no other', () => {
    const asked = rows.flatMap(({ id, national }) => (national ? [[id, national.value, national.plan]] : []));
    expect(asked).toEqual([
      ['procured-drugs', 500, 'changchun'],
      ['procured-consumables', 5, 'changchun'],
    ]);
  });

  test('what a definition rests on stands in the plan that it names', () => {
    for (const { id, definition } of vocabulary) {
      for (const { plan, quote } of definition.evidence) {
        const own = published.clauses.filter((clause) => clause.plan === plan);
        expect([id, quote, clauseSaying(quote, own) !== null]).toEqual([id, quote, true]);
      }
      for (const other of definition.unlike) expect(vocabulary.map((entry) => entry.id)).toContain(other);
    }
  });

  test.each([
    ['81左右', '%', '81%左右'],
    ['>96', '%', '>96%'],
    ['＞98%', '%', '＞98%'],
    ['—', '%', '—'],
    ['--', '%', '—'],
    ['', '%', ''],
    ['73.07', '亿元', '73.07亿元'],
    ['保持稳定', '%', '保持稳定'],
  ])('%s in %s reads %s', (text, unit, words) => expect(valueInWords(text, unit)).toBe(words));
});

describe('bodies and their duties', () => {
  const listed = bodiesOf(published.responsibilities, bodies);

  test('every statement counts once for each body that it names', () => {
    const names = bodies.find(({ id }) => id === 'medical-security')?.names ?? [];
    const led = published.responsibilities.filter(({ lead }) => lead.some((name) => names.includes(name)));
    expect(listed.find((body) => body.id === 'medical-security')?.leads).toEqual(led);
  });

  test('a name that the table does not fold is a body of its own', () => {
    const statement: Responsibility = {
      plan: 'yulin',
      eId: 'sec_1',
      section: 'sec_1',
      quote: '（市气象局牵头，市医保局配合）',
      lead: ['市气象局'],
      support: ['市医保局'],
      role: '牵头',
      open: false,
      certain: true,
      themes: [],
      leadBodies: ['shiqixiangju'],
      supportBodies: ['medical-security'],
      url: 'plans/yulin/#sec_1',
    };
    const [own] = bodiesOf([statement], bodies);
    expect(own).toMatchObject({ id: 'shiqixiangju', name: '市气象局' });
  });

  test('task rows are joined to their statements', () => {
    const lines = dutyLines(published.responsibilities, published.tasks);
    expect(lines.filter((line) => line.task !== null)).toHaveLength(published.tasks.length);
    expect(lines).toHaveLength(published.responsibilities.length);
  });
});

test('a plan that could not be read still gives a document that the schema allows', () => {
  const plan: Plan = { ...published.plans[0]!, docNumber: null, issuer: [], date: null };
  const xml = aknOf(plan, [], [], 'v');
  expect(xml).toContain('<mainBody eId="body">');
  expect(xml).not.toContain('<preface');
  expect(xml).toMatch(/<FRBRdate date="\d{4}-\d{2}-\d{2}" name="unknown"\/>/u);
});
