import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../src/export/csv.ts';
import { cellText, listSeparator, valuesOf } from '../../src/export/table.ts';
import { links, tables } from './records.ts';

/** The keys that the published JSON promises, by table. */
const promised: Record<string, string[]> = {
  plans: [
    'id',
    'city',
    'province',
    'title',
    'titleSupplied',
    'docNumber',
    'issuer',
    'date',
    'type',
    'seed',
    'url',
  ],
  sections: ['plan', 'eId', 'level', 'label', 'title', 'kind', 'line', 'parent', 'url'],
  clauses: ['plan', 'eId', 'section', 'kind', 'text', 'lines', 'joined', 'issues', 'place', 'url'],
  themes: ['id', 'title', 'headline', 'issues'],
  excerpts: [
    ...['theme', 'plan', 'eId', 'start', 'end', 'text', 'issues', 'rule', 'url'],
    ...['status', 'force', 'national'],
  ],
  relatives: ['plan', 'eId', 'start', 'end', 'text', 'relatives'],
  groups: ['group', 'plan', 'eId', 'start', 'end', 'themes', 'url'],
  indicators: [
    'indicator',
    'name',
    'unit',
    'plan',
    'verbatimName',
    'baseline',
    'target',
    'kind',
    'certain',
    'note',
    'eId',
    'url',
  ],
  commitments: [
    'plan',
    'eId',
    'quote',
    'what',
    'value',
    'unit',
    'comparator',
    'year',
    'kind',
    'themes',
    'url',
  ],
  deadlines: ['plan', 'eId', 'quote', 'when', 'year', 'url'],
  tasks: [
    'plan',
    'no',
    'task',
    'breakdown',
    'measures',
    'lead',
    'support',
    'deadline',
    'lines',
    'eId',
    'url',
  ],
  responsibilities: ['plan', 'eId', 'lead', 'support', 'url'],
  issues: ['theme', 'id', 'title', 'position', 'url'],
  bodies: ['id', 'name', 'folded', 'leads', 'supports', 'url'],
  duties: ['plan', 'eId', 'quote', 'role', 'part', 'position', 'body', 'printed', 'url'],
  changes: ['id', 'from', 'to', 'collection', 'plan', 'eId', 'kind', 'fields'],
};

describe.each(tables)('records of $name', ({ name, rows }) => {
  test('have the promised keys', () => {
    if (name !== 'changes') expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(Object.keys(row as object)).toEqual(expect.arrayContaining(promised[name] ?? ['?']));
  });
});

describe.each([...tables, ...links])('table $name', (table) => {
  test('its primary key is unique', () => {
    const at = table.primaryKey.map((name) => table.columns.findIndex((column) => column.name === name));
    expect(at).not.toContain(-1);
    const keys = table.rows.map((row) => JSON.stringify(at.map((index) => valuesOf(table, row)[index])));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('its references lead to rows', () => {
    for (const key of table.foreignKeys) {
      const other = [...tables, ...links].find((candidate) => candidate.name === key.table)!;
      const pick = (of: typeof table, names: readonly string[], row: unknown) =>
        names.map(
          (name) => valuesOf(of, row)[of.columns.findIndex((column) => column.name === name)] ?? null,
        );
      const known = new Set(other.rows.map((row) => JSON.stringify(pick(other, key.refers, row))));
      const wanted = table.rows
        .map((row) => pick(table, key.columns, row))
        .filter((values) => !values.includes(null) && !values.includes(''));
      expect(wanted.map((values) => JSON.stringify(values)).filter((values) => !known.has(values))).toEqual(
        [],
      );
    }
  });

  test('a required cell is never empty, and no value of a list contains the separator', () => {
    for (const row of table.rows) {
      const values = valuesOf(table, row);
      table.columns.forEach((column, at) => {
        const value = values[at] ?? null;
        if (column.required) expect(cellText(value), `${table.name}.${column.name}`).not.toBe('');
        if (Array.isArray(value)) for (const part of value) expect(part).not.toContain(listSeparator);
      });
    }
  });

  test('its CSV, read back by another library, holds the same values', () => {
    const csv = tableCsv(table);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const read: string[][] = parse(csv, { bom: true, relax_column_count: false });
    expect(read[0]).toEqual(table.columns.map((column) => column.name));
    // The apostrophe by which a spreadsheet takes words for words is the writer's own.
    const received = read.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
    expect(received).toEqual(table.rows.map((row) => valuesOf(table, row).map(cellText)));
  });

  test('its CSV ends every record with CRLF', () => {
    const bare = tableCsv(table).replace(/"(?:[^"]|"")*"/gu, '');
    expect(bare.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
  });
});

test('the tables are those that are promised', () => {
  expect(tables.map((table) => table.name).sort()).toEqual(Object.keys(promised).sort());
});

test('no cell of a list of objects is written without its fields', () => {
  for (const table of tables) expect(tableCsv(table), table.name).not.toContain('[object');
});

test('a list has its entries one by one in a link table, in order', () => {
  const excerpts = tables.find(({ name }) => name === 'excerpts')!;
  const found = links.find(({ name }) => name === 'excerpts_issues')!;
  const key = ['theme', 'plan', 'eId', 'record_start'];
  expect(found.columns.map(({ name }) => name)).toEqual([...key, 'position', 'entry']);
  expect(found.foreignKeys).toEqual([{ columns: key, table: 'excerpts', refers: excerpts.primaryKey }]);
  const issues = excerpts.rows.flatMap((row) => (row as { issues: string[] }).issues);
  expect(found.rows.map((row) => valuesOf(found, row).at(-1))).toEqual(issues);
});
