import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { capture } from '../../scripts/system/run.ts';
import { tableCsv } from '../../src/export/csv.ts';
import type { Table, Value } from '../../src/export/table.ts';
import { workbook } from '../../src/export/xlsx.ts';

const rows: Value[][] = [
  ['潮汐', '=1+1', '2022年4月2日', 96.4, '420600000000000012345', true],
  ['“引号”，逗号', '@甲', '2022-04-02', 0.5, '007', false],
  ['两\n行', '-5%', '1.', -3, '1E5', true],
  ['a"b', '+86', '--', 1234567.25, 'TRUE', false],
];
const heads = ['名称', '公式模样', '日期模样', '数', '长数', '真假'];
const datatypes = ['string', 'string', 'string', 'decimal', 'string', 'boolean'] as const;
const table: Table = {
  name: 'tides',
  title: '潮汐',
  description: '一行是一次潮。',
  schema: null,
  columns: heads.map((title, at) => ({
    name: `c${at}`,
    title,
    description: '',
    datatype: datatypes[at]!,
    required: true,
    list: false,
    value: (row) => (row as Value[])[at] ?? null,
  })),
  primaryKey: ['c0'],
  foreignKeys: [],
  rows,
};

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
const found = await capture('soffice', [profile, '--headless', '--version']).catch(() => ({ code: 1 }));
if (found.code !== 0)
  console.warn(
    'LibreOffice (soffice) is not installed: whether it opens workbook and CSV right was NOT tested.',
  );

/** All sheets of a file as LibreOffice reads it, written as CSV in UTF-8 with the values that it holds. */
async function opened(file: string, ...reading: string[]): Promise<string[][]> {
  const out = join(folder, `out-${file}`);
  const writing = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1';
  const args = [profile, '--headless', ...reading, '--convert-to', writing, '--outdir', out];
  const { code, output } = await capture('soffice', [...args, join(folder, file)]);
  expect(code, output).toBe(0);
  const [name = ''] = readdirSync(out);
  return parse(readFileSync(join(out, name)), { bom: true });
}

/** Cells as LibreOffice writes the values of a sheet. */
const written = (values: readonly Value[]) =>
  values.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)));

test.runIf(found.code === 0)('LibreOffice opens the workbook with every value as it is', async () => {
  writeFileSync(join(folder, 'book.xlsx'), await workbook([table], '2026.11.0'));
  expect(await opened('book.xlsx')).toEqual([heads, ...rows.map(written)]);
});

test.runIf(found.code === 0)('LibreOffice opens a CSV as UTF-8, columns of text as text', async () => {
  writeFileSync(join(folder, 'table.csv'), tableCsv(table));
  const asText = heads.map((_, at) => `${at + 1}/2`).join('/');
  const read = await opened('table.csv', `--infilter=CSV:44,34,76,1,${asText}`);
  expect(read[0]).toEqual(table.columns.map(({ name }) => name));
  // The apostrophe keeps words from being a formula.
  const cells = rows.map((row) => row.map((cell) => String(cell).replace(/^(?=[=@])/u, "'")));
  expect(read.slice(1)).toEqual(cells);
});

test.runIf(found.code === 0)(
  'where LibreOffice guesses the types, a signed number is one and nothing is a formula',
  async () => {
    writeFileSync(join(folder, 'guessed.csv'), tableCsv(table));
    const read = await opened('guessed.csv', '--infilter=CSV:44,34,76,1,,0,false,true');
    expect(read.slice(1).map((row) => row[1])).toEqual(["'=1+1", "'@甲", '-5%', '86']);
    expect(read.slice(1).map((row) => row[0])).toEqual(rows.map((row) => row[0]));
  },
);
