import type { ParserNote } from '../../../src/model/index.ts';
import { isHeadRow } from '../../tables/heads.ts';
import { provinces } from '../base/markers.ts';
import { readOf } from '../base/reading.ts';
import type { Line, RegionConstruct, Row } from '../base/types.ts';

interface Cell {
  readonly parts: Line[];
  readonly afterBlank: boolean;
  readonly marked: boolean;
}

/** Most lines that the head of such a table takes. */
const headReach = 60;

/**
 * Recognises a table with one cell a paragraph, each opened by a tab, such as the annex of 济源.
 * A row opens after a blank line with its number, or with an empty cell where the number above is merged.
 */
export const cellTable: RegionConstruct = (lines, start, readHead) => {
  if (!lines[start]?.raw.startsWith('\t')) return null;
  // Most lines that open with a tab are no table: its head is looked for before all of its cells are read.
  const [head] = readRows(readCells(lines.slice(start, start + headReach), 0).cells);
  if (!head || !isHeadRow(head.cells, readHead)) return null;
  const { cells, end } = readCells(lines, start);
  const rows = readRows(cells);
  const [header, ...body] = rows;
  if (!header || body.length === 0) return null;
  return { end, unit: { kind: 'table', header, rows: body.map(withRemarks(header)) } };
};

/** Adds what a reader should know of a row: that two cells are merged, or that a page break repeats its number. */
function withRemarks(header: Row): (row: Row, index: number, rows: readonly Row[]) => Row {
  return (row, index, rows) => {
    const notes = [...row.notes];
    const [number = ''] = row.cells;
    const above = rows.slice(0, index).findLast((before) => before.cells[0] !== '')?.cells[0];
    const merged = row.cells.length === header.cells.length - 1;
    if (merged) notes.push({ key: 'cells-merged', line: row.first, detail: '' });
    if (number !== '' && number === above)
      notes.push({ key: 'row-repeated-after-page-break', line: row.first, detail: number });
    return { ...row, notes };
  };
}

/** Reads cells until a line that neither opens nor continues one. */
function readCells(lines: readonly Line[], start: number): { cells: Cell[]; end: number } {
  const lastTab = lines.findLastIndex((line) => line.raw.startsWith('\t'));
  const cells: Cell[] = [];
  let blank = true;
  let end = start;
  for (let i = start; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const isBlank = line.text === '' && !line.raw.startsWith('\t');
    if (i > lastTab && isBlank) break;
    if (isBlank) {
      blank = true;
      continue;
    }
    if (opensCell(line)) cells.push({ parts: [line], afterBlank: blank, marked: line.raw.startsWith('\t') });
    else cells.at(-1)?.parts.push(line);
    blank = false;
    end = i + 1;
  }
  return { cells, end };
}

/** A cell opens with a tab; a row whose tab was lost opens with a space and its bare number. */
function opensCell(line: Line): boolean {
  return line.raw.startsWith('\t') || (line.raw.startsWith(' ') && /^\d{1,3}$/u.test(line.read));
}

function readRows(cells: readonly Cell[]): Row[] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const text = cell.parts[0]?.read ?? '';
    const opensRow =
      !cell.marked || (cell.afterBlank && (text === '' || /^(?:\d{1,3}|序\s*号)$/u.test(text)));
    if (opensRow || groups.length === 0) groups.push([cell]);
    else groups.at(-1)?.push(cell);
  }
  return groups.map(toRow).filter((row) => row.cells.some((cell) => cell !== ''));
}

function toRow(group: readonly Cell[]): Row {
  const notes: ParserNote[] = [];
  const lines = group.flatMap((cell) => cell.parts);
  const first = lines[0]?.no ?? 1;
  if (!group[0]?.marked)
    notes.push({ key: 'row-mark-missing', line: first, detail: group[0]?.parts[0]?.text ?? '' });
  const cells = group.map((cell) => cellText(cell, notes));
  const filled = lines.findLast((line) => line.text !== '')?.no ?? first;
  return { cells, first, last: filled, notes: [...lines.flatMap((l) => l.notes), ...notes], certain: true };
}

/** Joins the lines of a cell: entries are kept apart by line feeds, a name or sentence broken over lines is rejoined. */
function cellText(cell: Cell, notes: ParserNote[]): string {
  const entries: string[] = [];
  for (const { text, read, no } of cell.parts) {
    const open = entries.at(-1);
    if (text === '') continue;
    if (open === undefined || isComplete(readOf(open), read)) entries.push(text);
    else {
      entries[entries.length - 1] = open + text;
      notes.push({ key: 'name-broken-over-lines', line: no, detail: `${open}|${text}` });
    }
  }
  return entries.join('\n');
}

/** The first words of an authority's name: what it belongs to. */
const nameStart = new RegExp(
  `^(?:示范区|市|县|区|省|自治区|国家|各|${provinces}|[\\p{Script=Han}]{2,3}(?:省|市|县|区))`,
  'u',
);
/** The last words of an authority's name. */
const nameEnd = /(?:局|委员会|委|编办|部|部门|中心|工会|监管组|法院|检察院|政府|办公室|单位|公司|银行)$/u;

/** Whether the entry `open` is complete, so that `next` begins another; both in the reading form. */
function isComplete(open: string, next: string): boolean {
  if (/[；。：]$/u.test(open)) return true;
  if (/^\d{1,2}\s*[.、]?\s*\p{Script=Han}/u.test(next) && open.length > 12) return true;
  return nameEnd.test(open) && nameStart.test(next);
}
