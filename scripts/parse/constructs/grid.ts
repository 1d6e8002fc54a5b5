import type { HeadReader } from '../../tables/heads.ts';
import { isHeadRow } from '../../tables/heads.ts';
import type { Line, Region, Row } from '../base/types.ts';
import { numbered } from './numbered.ts';
import { isPageLine } from './page-line.ts';

/** Cuts a line into cells; fewer than two where it is no row. */
export type CutLine = (line: Line) => string[];

/** How a kind of table is told from running text. */
export interface GridForm {
  readonly cut: CutLine;
  /** Whether the first line must be a head that the vocabulary knows; else three cells suffice. */
  readonly needsHead: boolean;
  /** Whether a line only parts the rows, and is a mark of the form itself. */
  readonly isRule?: (line: Line) => boolean;
}

/**
 * Reads a table of one row a line from `start`: rows until a line that is none. A page break may stand between two
 * rows (its line is kept behind the row before) or within one, whose halves are then joined.
 */
export function readGrid(
  lines: readonly Line[],
  start: number,
  form: GridForm,
  readHead: HeadReader,
): Region | null {
  const first = lines[start];
  const head = first ? form.cut(first) : [];
  if (!first || head.length < 2) return null;
  if (form.needsHead ? !isHeadRow(head, readHead) : head.length < 3) return null;
  const rows: Row[] = [asRow(first, head)];
  let end = start + 1;
  let strays: Line[] = [];
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (form.isRule?.(line)) {
      if (at === end) end = at + 1;
      continue;
    }
    const isPage = isPageLine(line.text);
    const next = isPage ? null : rowAt(lines, at, head.length, form);
    if (next) {
      leaveBehind(rows, strays);
      strays = [];
      const whole = withRemainders(lines, next, head.length, form);
      rows.push(whole.row);
      at = whole.end - 1;
      end = whole.end;
    } else if (isPage) strays.push(line);
    else break;
  }
  const [header, ...body] = rows;
  return header && body.length > 0 ? { end, unit: { kind: 'table', header, rows: body } } : null;
}

function leaveBehind(rows: Row[], strays: readonly Line[]): void {
  const last = rows.at(-1);
  if (last && strays.length > 0) rows[rows.length - 1] = { ...last, strays };
}

/** The row at a line: the line itself, or the line and the next where together they have as many cells as the head. */
function rowAt(
  lines: readonly Line[],
  at: number,
  width: number,
  form: GridForm,
): { row: Row; end: number } | null {
  const line = lines[at];
  if (!line) return null;
  const cells = form.cut(line);
  const next = lines[at + 1];
  const rest = next ? form.cut(next) : [];
  // A line that ends in empty cells is a row of its own, such as a category.
  const isOpen = !/\t\s*$/u.test(line.plain);
  const isCut =
    isOpen && cells.length < width && rest.length > 1 && (cells.length || 1) + rest.length - 1 === width;
  if (isCut && next && rest[0] !== '' && !startsRow(cells, rest))
    return { row: joined(line, cells, next, rest), end: at + 2 };
  // Spaces also stand within headings, so that a row of them must be all but whole.
  const fewest = form.needsHead ? width - 1 : Math.min(isOpen ? 2 : 1, width);
  return cells.length >= fewest ? { row: asRow(line, cells), end: at + 1 } : null;
}

/** The longest end of a name that may stand beneath its row, in characters. */
const longestRemainder = 20;

/**
 * Adds to a whole row the lines beneath it that hold the end of its longest cell, as a narrow column leaves them; the
 * words keep their place behind the row, and the remark says which cell they end.
 */
function withRemainders(
  lines: readonly Line[],
  found: { row: Row; end: number },
  width: number,
  form: GridForm,
): { row: Row; end: number } {
  let { row, end } = found;
  const name = row.cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
  for (
    let line = lines[end];
    row.cells.length >= width && line && isRemainder(line, name, form);
    line = lines[end]
  ) {
    const note = { key: 'name-broken-over-lines', line: line.no, detail: `${name}|${line.text}` } as const;
    const cells = [...row.cells.slice(0, -1), `${row.cells.at(-1)}\n${line.text}`];
    row = { ...row, cells, last: line.no, notes: [...row.notes, ...line.notes, note] };
    end += 1;
  }
  return { row, end };
}

/** Whether a line is the end of a long name rather than a row, a heading, a foot-note or running text. */
function isRemainder(line: Line, name: string, form: GridForm): boolean {
  const { text } = line;
  return (
    name.length >= 8 &&
    text !== '' &&
    text.length <= Math.min(longestRemainder, name.length) &&
    form.cut(line).length === 0 &&
    !form.isRule?.(line) &&
    !isPageLine(text) &&
    !/[。；;：:|]|^(?:注|[①-⑳]|表|专栏|附|资料来源|备注)/u.test(text) &&
    numbered(text) === null
  );
}

/** Whether the second line is a row of its own rather than the rest of the first: both begin with a number. */
function startsRow(cells: readonly string[], rest: readonly string[]): boolean {
  return /^\d{1,3}$/u.test(cells[0] ?? '') && /^\d{1,3}$/u.test(rest[0] ?? '');
}

function joined(line: Line, cells: readonly string[], next: Line, rest: readonly string[]): Row {
  const open = cells.length === 0 ? [line.text] : cells;
  const seam = `${open.at(-1)}${rest[0]}`;
  const note = { key: 'name-broken-over-lines', line: next.no, detail: `${open.at(-1)}|${rest[0]}` } as const;
  return {
    cells: [...open.slice(0, -1), seam, ...rest.slice(1)],
    first: line.no,
    last: next.no,
    notes: [...line.notes, ...next.notes, note],
    certain: true,
  };
}

function asRow(line: Line, cells: readonly string[]): Row {
  return { cells, first: line.no, last: line.no, notes: line.notes, certain: true };
}
