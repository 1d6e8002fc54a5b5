import { stringify } from 'csv-stringify/sync';
import { cellText, type Table, valuesOf } from './table.ts';

/** Writes rows of cells as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8 with a byte order mark, for Excel. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
  });
}

/** Writes a table as CSV, its column names as header row. */
export function tableCsv(table: Table): string {
  const rows = table.rows.map((row) => valuesOf(table, row).map(cellText));
  return csvOf(
    table.columns.map((column) => column.name),
    rows,
  );
}
