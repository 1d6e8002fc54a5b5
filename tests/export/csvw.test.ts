import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../src/export/csv.ts';
import { csvwGroup, csvwTable } from '../../src/export/csvw.ts';
import { tables } from './records.ts';

interface ColumnDescription {
  name: string;
  titles: string[];
  datatype: string;
  required: boolean;
  null: string;
  separator?: string;
}
interface TableDescription {
  '@context': unknown[];
  url: string;
  tableSchema: {
    columns: ColumnDescription[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
}

/** Lexical forms of the datatypes, after the CSVW standard. */
const lexical: Record<string, RegExp> = {
  string: /^/u,
  integer: /^[-+]?\d+$/u,
  decimal: /^[-+]?\d+(\.\d+)?$/u,
  boolean: /^(true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  json: /^[[{]/u,
};

const described = tables.map((table) => ({
  table,
  meta: csvwTable(table, 'v') as TableDescription,
  header: (parse(tableCsv(table), { bom: true, to: 1 }) as string[][])[0],
  rows: parse(tableCsv(table), { bom: true, columns: true }) as Record<string, string>[],
}));

describe.each(described)('description of $table.name', ({ table, meta, header, rows }) => {
  test('names the file and the standard', () => {
    expect(meta['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(meta.url).toBe(`${table.name}.csv`);
  });

  test('describes every column of the header row in order, under names that CSVW allows', () => {
    expect(meta.tableSchema.columns.map((column) => column.titles[0])).toEqual(header);
    for (const { name } of meta.tableSchema.columns) expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9_]*$/u);
  });

  test('every cell has the form of its datatype, and only a column that may be empty is', () => {
    for (const column of meta.tableSchema.columns) {
      for (const row of rows) {
        const cell = row[column.name] ?? '';
        if (cell === column.null) expect(column.required, column.name).toBe(false);
        else
          for (const value of column.separator ? cell.split(column.separator) : [cell])
            expect(value).toMatch(lexical[column.datatype]!);
      }
    }
  });

  test('refers to no table that it does not describe', () =>
    expect(meta.tableSchema.foreignKeys).toBeUndefined());
});

describe('description of the whole', () => {
  const group = csvwGroup(tables, 'v') as { tables: TableDescription[] };

  test('every reference names a table of the group and columns that it has', () => {
    for (const table of group.tables) {
      for (const key of table.tableSchema.foreignKeys ?? []) {
        const other = group.tables.find((candidate) => candidate.url === key.reference.resource);
        const names = (of: TableDescription | undefined) =>
          of?.tableSchema.columns.map((column) => column.name);
        expect(names(other)).toEqual(expect.arrayContaining(key.reference.columnReference));
        expect(names(table)).toEqual(expect.arrayContaining(key.columnReference));
      }
    }
  });
});
