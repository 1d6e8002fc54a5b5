import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { cellText, valuesOf } from '../../src/export/table.ts';
import { workbook } from '../../src/export/xlsx.ts';
import { tables } from './records.ts';

describe('the workbook, read back by another library', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbook(tables, '2026.11.abc')).buffer);

  test('holds each table as a sheet, then what the columns are, then the licence', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      ...tables.map(({ title }) => title),
      '字段说明',
      '许可与版本',
    ]);
  });

  test.each(tables)('$name has the same values under Chinese heads', (table) => {
    const sheet = book.getWorksheet(table.title)!;
    expect(sheet.rowCount).toBe(table.rows.length + 1);
    const cellsOf = (row: number) =>
      table.columns
        .map((_, column) => sheet.getCell(row, column + 1).value)
        .map((cell) => String(cell ?? ''));
    expect(cellsOf(1)).toEqual(table.columns.map(({ title }) => title));
    table.rows.forEach((row, at) => {
      expect(cellsOf(at + 2)).toEqual(valuesOf(table, row).map(cellText));
    });
  });

  test('every sheet keeps its head in sight, can be filtered, and has columns of a width of their own', () => {
    for (const sheet of book.worksheets) {
      expect(sheet.views[0], sheet.name).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(String(sheet.autoFilter), sheet.name).toMatch(/^A1:[A-Z]+[0-9]+$/u);
      for (let at = 1; at <= sheet.columnCount; at += 1)
        expect(sheet.getColumn(at).width, `${sheet.name} ${at}`).toBeGreaterThanOrEqual(8);
    }
  });

  test('says what each column is, under which licence and of which version', () => {
    const described = book.getWorksheet('字段说明')!;
    expect(described.rowCount).toBe(1 + tables.reduce((sum, { columns }) => sum + columns.length + 1, 0));
    const licence = book.getWorksheet('许可与版本')!;
    expect(String(licence.getCell(2, 1).value)).toContain('2026.11.abc');
  });
});

test('the workbook is the same, byte for byte, whenever it is made', async () => {
  const bytes: Uint8Array[] = [];
  for (const day of ['2026-01-02', '2027-03-04']) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    bytes.push(await workbook(tables.slice(0, 2), 'v'));
    vi.useRealTimers();
  }
  expect(Buffer.compare(bytes[0]!, bytes[1]!)).toBe(0);
});
