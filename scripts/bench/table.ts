/** Lines of a table with its columns aligned: the first to the left, the others to the right. */
export function tableLines(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}

/** Thousands of bytes with one decimal, such as `12.3 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Millions of bytes, such as `512 MB`; a dash where nothing was measured. */
export function megabytes(bytes: number): string {
  return bytes === 0 ? '—' : `${Math.round(bytes / 1e6)} MB`;
}

/** A figure beside its bar, such as `ok, bar 20 s`, or how it misses it. */
export function verdict(value: number, bar: number, unit: string): string {
  return `${value <= bar ? 'ok' : 'MISSED'}, bar ${bar} ${unit}`;
}
