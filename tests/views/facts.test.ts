import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aknOf } from '../../src/export/akn/document.ts';
import type { BodyEntry, IndicatorEntry, Plan, Responsibility } from '../../src/model/index.ts';
import { bodiesOf, dutyCells, dutyLines, themesOfStatements } from '../../src/views/duties.ts';
import { indicatorRows, valueInWords } from '../../src/views/indicators.ts';
import { published } from '../export/records.ts';

const vocabulary: IndicatorEntry[] = parse(readFileSync('content/vocabulary/indicators.yaml', 'utf8'));
const bodies: BodyEntry[] = parse(readFileSync('content/vocabulary/bodies.yaml', 'utf8'));

describe('indicators aligned over the plans', () => {
  const rows = indicatorRows(published.plans, published.indicators, vocabulary);

  test('every record stands in one cell, its own', () => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
    expect(cells).toHaveLength(published.indicators.length);
    for (const row of rows) {
      row.cells.forEach((cell, at) => {
        if (cell) expect([cell.indicator, cell.plan]).toEqual([row.id, published.plans[at]?.id]);
      });
    }
  });

  test('come in the order in which the tables list them', () => {
    expect(rows.slice(0, 3).map((row) => row.id)).toEqual([
      'enrolment-rate',
      'fund-income',
      'fund-expenditure',
    ]);
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
      url: 'plans/yulin/#sec_1',
    };
    const [own] = bodiesOf([statement], bodies);
    expect(own).toMatchObject({ id: 'shiqixiangju', name: '市气象局' });
  });

  test('a bracket answers for the themes of its section, a task row for those of its own', () => {
    const themesOf = themesOfStatements(published.responsibilities, published.excerpts, published.clauses);
    const payment = published.responsibilities.find(
      (statement) => statement.plan === 'ankang' && statement.section === 'sec_4__subsec_1',
    );
    expect(themesOf.get(payment!)).toContain('drg-dip-payment');
    const cells = dutyCells(listed[0]!, published.themes, themesOf);
    expect(cells).toHaveLength(published.themes.length);
    expect(cells.reduce((sum, cell) => sum + cell.lead, 0)).toBeGreaterThan(listed[0]!.leads.length / 2);
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
