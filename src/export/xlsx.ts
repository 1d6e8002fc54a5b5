import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { cellText, type Table, type Value, valuesOf } from './table.ts';
import { fixDates } from './zip-dates.ts';

/** Most characters that one cell of a workbook may hold. */
const longestCell = 32_767;

function cell(value: Value): SheetData[number][number] {
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = cellText(value);
  return text === '' ? null : { value: text.slice(0, longestCell), type: String };
}

function sheet(table: Table) {
  const header = table.columns.map((column) => ({
    value: column.name,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const rows = table.rows.map((row) => valuesOf(table, row).map(cell));
  return { sheet: table.name, data: [header, ...rows] as SheetData, stickyRowsCount: 1 };
}

/** Writes all tables as one XLSX workbook, a sheet each, the same columns as in CSV. */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeExcelFile(tables.map(sheet)).toBuffer();
  return fixDates(new Uint8Array(buffer));
}
