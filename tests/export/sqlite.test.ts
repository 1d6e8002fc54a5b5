import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { derivedTables } from '../../src/export/derived/tables.ts';
import { unreserved } from '../../src/export/reserved.ts';
import { sqliteFile } from '../../src/export/sqlite.ts';
import { links, published, tables } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
const file = join(folder, 'plans.sqlite');
const bytes = sqliteFile([...tables, ...links], 'v');
writeFileSync(file, bytes);
const database = new DatabaseSync(file, { readOnly: true });
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

type Row = Record<string, string | number | null>;
const rowsOf = (sql: string): Row[] => database.prepare(sql).all() as Row[];
const count = (sql: string): number => Number(Object.values(rowsOf(sql)[0]!)[0]);

describe('the database', () => {
  test.each([...tables, ...links])('has every row of $name', ({ name, rows }) => {
    expect(count(`select count(*) from "${name}"`)).toBe(rows.length);
  });

  test('is sound: every reference leads to a row', () => {
    expect(rowsOf('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rowsOf('pragma foreign_key_check')).toEqual([]);
  });

  test('says what every column is', () => {
    const columns = [...tables, ...links].reduce((sum, table) => sum + table.columns.length, 0);
    expect(count('select count(*) from codebook')).toBe(columns);
  });

  test('is the same, byte for byte, whenever it is made', () => {
    expect(Buffer.compare(bytes, sqliteFile([...tables, ...links], 'v'))).toBe(0);
  });

  test.each(derivedTables)('names of derived tables need no quotes: $name', ({ name, schema }) => {
    const names = Object.keys(schema.shape);
    const empty = new DatabaseSync(':memory:');
    expect(() => empty.exec(`create table ${name} (${names.join(', ')})`)).not.toThrow();
    empty.close();
  });

  test.each(links)('names of $name need no quotes in any database', ({ name, columns }) => {
    const names = columns.map((column) => column.name);
    for (const each of [name, ...names]) expect(unreserved(each)).toBe(each);
    const empty = new DatabaseSync(':memory:');
    expect(() => empty.exec(`create table ${name} (${names.join(', ')})`)).not.toThrow();
    empty.close();
  });
});

describe('questions of research in one query', () => {
  test('sentences by theme and city', () => {
    const found = rowsOf(
      'select t.title, p.city, count(*) n from excerpts e join themes t on t.id = e.theme join plans p on p.id = e.plan group by 1, 2',
    );
    const pairs = new Set(published.excerpts.map(({ theme, plan }) => `${theme} ${plan}`));
    expect(found).toHaveLength(pairs.size);
    expect(found.reduce((sum, { n }) => sum + Number(n), 0)).toBe(published.excerpts.length);
  });

  test('commitments by city, theme and year, without unpicking a list', () => {
    const found = rowsOf(`select c.plan, t.entry theme, c.year, count(*) n from commitments c
      join commitments_themes t on t.plan = c.plan and t.eId = c.eId and t.record_start = c.start and t.value = c.value
      group by 1, 2, 3`);
    const said = published.commitments.reduce((sum, { themes }) => sum + themes.length, 0);
    expect(found.reduce((sum, { n }) => sum + Number(n), 0)).toBe(said);
    expect(found.length).toBeGreaterThan(20);
  });

  test('commitments that speak of DRG', () => {
    const wanted = published.commitments.filter(({ quote }) => quote.includes('DRG'));
    expect(count("select count(*) from commitments where quote like '%DRG%'")).toBe(wanted.length);
  });

  test('how far every city wants an indicator to go: numbers are numbers, what is not given is null', () => {
    const wanted = published.indicators.filter(
      ({ baseline, target }) => baseline.value !== null && target.value !== null,
    );
    const gaps =
      'select indicator, plan, target_value - baseline_value gap from indicators where gap is not null';
    expect(rowsOf(gaps)).toHaveLength(wanted.length);
    const high = published.indicators.filter(({ target }) => (target.value ?? 0) > 80);
    expect(count('select count(*) from indicators where target_value > 80')).toBe(high.length);
    const undated = published.commitments.filter(({ year }) => year === null);
    expect(count('select count(*) from commitments where year is null')).toBe(undated.length);
  });

  test('which body leads what by when, theme by theme', () => {
    const found = rowsOf(`select distinct b.name, d.year, e.theme from duties u
      join bodies b on b.id = u.body
      join deadlines d on d.plan = u.plan and d.eId = u.eId
      join excerpts e on e.plan = u.plan and e.eId = u.eId
      where u.part = 'lead'`);
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(({ name, theme }) => name && theme)).toBe(true);
  });
});
