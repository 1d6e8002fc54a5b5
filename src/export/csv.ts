import { csvText } from '../writing/csv.ts';
import { cellText, type Table, valuesOf } from './table.ts';

/** Writes a table as CSV, its column names as header row. */
export function tableCsv(table: Table): string {
  const rows = table.rows.map((row) => valuesOf(table, row).map(cellText));
  return csvText([table.columns.map((column) => column.name), ...rows]);
}
