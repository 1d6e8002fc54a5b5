/** A number as a cell may hold it: signed, grouped, a decimal, a power, a percentage. */
const number = /^[+-]?\d[\d,]*(\.\d+)?(e[+-]?\d+)?\s*[%‰％]?$/iu;

/** Marks alone, such as the `--` of a table for a number that it lacks. */
const marksOnly = /^[=+\-@\s]*$/u;

/**
 * A cell as it is written: where a spreadsheet would take words for a formula (they begin with = + - @ and are no
 * signed number), an apostrophe stands before them.
 */
function safe(cell: string): string {
  return /^[=+\-@]/u.test(cell) && !number.test(cell) && !marksOnly.test(cell) ? `'${cell}` : cell;
}

const quoted = (cell: string): string =>
  /[",\r\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Writes rows of cells, the heading first, as CSV (RFC 4180: CRLF, quotes doubled) with the byte order mark by which
 * Excel knows UTF-8; no cell is a formula. The only writer of CSV, for downloads and open data alike.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('')}`;
}
