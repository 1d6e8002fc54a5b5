import { type HeadReader, isHeadRow } from '../../tables/heads.ts';
import type { Line, Region, RegionConstruct, Row } from '../base/types.ts';
import { numbered } from './numbered.ts';
import { isPageLine } from './page-line.ts';

/** Fewest and most columns of a table that is printed one cell a line. */
const [fewest, most] = [3, 9];
/** What closes a row of indicators. */
const kindAtEnd = /^(?:约束性|预期性)$/u;

/**
 * Recognises a table that the conversion flattened to one cell a line: the heads first, then the cells of each row. A
 * row ends with its kind (约束性, 预期性) where the last head is one of kinds, else after as many cells as there are heads.
 */
export const listedTable: RegionConstruct = (lines, start, readHead) => {
  const head = readHeads(lines, start, readHead);
  if (!head) return null;
  const endsWithKind = readHead(head.lines.at(-1)?.text ?? '').role === 'kind';
  const hasCategory = readHead(head.lines[0]?.text ?? '').role === 'category';
  const rows: Row[] = [];
  let end = head.end;
  for (;;) {
    const next = readRow(lines, end, head.lines.length, endsWithKind, hasCategory);
    if (!next) break;
    const last = rows.at(-1);
    if (last && next.strays.length > 0) rows[rows.length - 1] = { ...last, strays: next.strays };
    rows.push(next.row);
    end = next.end;
  }
  const header = rowOf(
    head.lines,
    head.lines.map(({ text }) => text),
    true,
  );
  return rows.length > 0 ? ({ end, unit: { kind: 'table', header, rows } } satisfies Region) : null;
};

/** The heads: the longest run of lines of their own that the vocabulary knows as the head of a table. */
function readHeads(
  lines: readonly Line[],
  start: number,
  readHead: HeadReader,
): { lines: Line[]; end: number } | null {
  if (readHead(lines[start]?.text ?? '').role === null) return null;
  const found: Line[] = [];
  let end = start;
  for (let at = start; at < lines.length && found.length < most; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (readHead(line.text).role === null) break;
    found.push(line);
    end = at + 1;
  }
  const cells = found.map(({ text }) => text);
  return found.length >= fewest && isHeadRow(cells, readHead) ? { lines: found, end } : null;
}

function readRow(
  lines: readonly Line[],
  start: number,
  width: number,
  endsWithKind: boolean,
  hasCategory: boolean,
): { row: Row; strays: Line[]; end: number } | null {
  const found: Line[] = [];
  const strays: Line[] = [];
  for (let at = start; at < lines.length && found.length < width; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (start > 0 && found.length === 0 && isPageLine(line.text) && !/^\d+$/u.test(line.read)) {
      strays.push(line);
      continue;
    }
    if (numbered(line.read) || /。$/u.test(line.read)) break;
    found.push(line);
    if (endsWithKind && kindAtEnd.test(line.read)) break;
  }
  const cells = cellsOf(found, width, endsWithKind, hasCategory);
  const end = lines.indexOf(found.at(-1) as Line, start) + 1;
  return cells ? { row: rowOf(found, cells, true), strays, end } : null;
}

/** The cells of a row, an empty one in front where the category is merged with the one above; null where they do not fit. */
function cellsOf(
  found: readonly Line[],
  width: number,
  endsWithKind: boolean,
  hasCategory: boolean,
): string[] | null {
  const cells = found.map(({ text }) => text);
  if (endsWithKind && !kindAtEnd.test(found.at(-1)?.read ?? '')) return null;
  if (cells.length === width) return cells;
  return endsWithKind && hasCategory && cells.length === width - 1 ? ['', ...cells] : null;
}

function rowOf(found: readonly Line[], cells: readonly string[], certain: boolean): Row {
  return {
    cells,
    first: found[0]?.no ?? 1,
    last: found.at(-1)?.no ?? 1,
    notes: found.flatMap((line) => line.notes),
    certain,
  };
}
