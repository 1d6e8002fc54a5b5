import type { Line, Region, Row } from '../base/types.ts';
import type { TableRuling } from '../rulings.ts';

/** What parts the cells of a line: a tab, a |, or a wide gap. */
const gap = /\s*[\t|│┃║]\s*|[ \u00a0\u2000-\u200a]{2,}|\u3000+/u;

/** Makes the table that an editor sees on lines from `start`; null where they hold no more than its heads. */
export function ruledTable(
  lines: readonly Line[],
  start: number,
  { to, columns }: TableRuling,
): Region | null {
  const after = lines.findIndex(({ no }, at) => at > start && no > to);
  const end = after < 0 ? lines.length : after;
  const filled = lines.slice(start, end).filter(({ text }) => text !== '');
  const [header, ...rows] = columns === undefined ? filled.map(rowOnLine) : rowsOfCells(filled, columns);
  return header && rows.length > 0 ? { end, unit: { kind: 'table', header, rows } } : null;
}

function rowOnLine(line: Line): Row {
  const cells = line.plain
    .trim()
    .replace(/^[|│┃║]|[|│┃║]$/gu, '')
    .split(gap);
  return rowOf(
    [line],
    cells.map((cell) => cell.trim()),
  );
}

function rowsOfCells(lines: readonly Line[], columns: number): Row[] {
  const rows = Array.from({ length: Math.ceil(lines.length / columns) }, (_, row) =>
    lines.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((cells) =>
    rowOf(
      cells,
      cells.map(({ text }) => text),
    ),
  );
}

function rowOf(lines: readonly Line[], cells: readonly string[]): Row {
  return {
    cells,
    first: lines[0]?.no ?? 1,
    last: lines.at(-1)?.no ?? 1,
    notes: lines.flatMap(({ notes }) => notes),
    certain: true,
  };
}
