import { trimmed } from '../base/lines.ts';
import type { Line, Region, Row } from '../base/types.ts';

/** Recognises a table whose cells are separated by tabs, one row a line, such as the indicator tables of 襄阳 and 长春. */
export function gridTable(lines: readonly Line[], start: number): Region | null {
  if (cellsOf(lines[start]).length < 3) return null;
  const rows: Row[] = [];
  let end = start;
  for (let i = start; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    const cells = cellsOf(line);
    if (cells.length < 3) break;
    rows.push({ cells, first: line.no, last: line.no, notes: line.notes, certain: true });
    end = i + 1;
  }
  const [header, ...body] = rows;
  return header && body.length > 0 ? { end, unit: { kind: 'table', header, rows: body } } : null;
}

/** Cells of a line; empty where it has no tab between two texts. */
function cellsOf(line: Line | undefined): string[] {
  const cells = (line?.plain.trimEnd() ?? '').split('\t').map(trimmed);
  return cells.filter((cell) => cell !== '').length >= 2 ? cells : [];
}
