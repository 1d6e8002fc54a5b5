import { type HeadReader, isHeadRow } from '../../tables/heads.ts';
import type { Line, Region, RegionConstruct, Row } from '../base/types.ts';
import { numbered } from './numbered.ts';
import { isPageLine } from './page-line.ts';

/** Fewest and most columns of a table that is printed one cell a line. */
const [fewest, most] = [3, 9];
/** The longest head, in characters. */
const longestHead = 12;
/** What closes a row of indicators. */
const kindAtEnd = /^(?:约束性|预期性)$/u;

/**
 * Recognises a table that the conversion flattened to one cell a line: the heads first, then the cells of each row. A
 * row ends with its kind (约束性, 预期性) where the last head is one of kinds, else after as many cells as there are heads.
 */
export const listedTable: RegionConstruct = (lines, start, readHead) => {
  const head = readHeads(lines, start, readHead);
  if (!head) return null;
  const form: ListForm = {
    width: head.lines.length,
    endsWithKind: readHead(head.lines.at(-1)?.text ?? '').role === 'kind',
    hasCategory: readHead(head.lines[0]?.text ?? '').role === 'category',
    hasNumber: readHead(head.lines[0]?.text ?? '').role === 'no',
    name: head.lines.findIndex(({ text }) => readHead(text).role === 'name'),
  };
  const rows: Row[] = [];
  let end = head.end;
  for (;;) {
    const next = readRow(lines, end, form, rows.length + 1);
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

/** How the cells of a row follow each other. */
interface ListForm {
  /** Number of heads. */
  readonly width: number;
  /** Whether the last head is one of kinds, which close a row. */
  readonly endsWithKind: boolean;
  /** Whether the first head is one of categories, whose cells may be merged. */
  readonly hasCategory: boolean;
  /** Whether the first head is one of numbers, which open a row. */
  readonly hasNumber: boolean;
  /** Place of the head of names, or -1. */
  readonly name: number;
}

/**
 * The heads: the longest run of lines of their own that the vocabulary knows as the head of a table. Where the first
 * is that of numbers, they run to the line that says 1, and one of them may be unknown.
 */
function readHeads(
  lines: readonly Line[],
  start: number,
  readHead: HeadReader,
): { lines: Line[]; end: number } | null {
  if (readHead(lines[start]?.text ?? '').role === null) return null;
  const isNumbered = readHead(lines[start]?.text ?? '').role === 'no';
  const found: Line[] = [];
  let end = start;
  for (let at = start; at < lines.length && found.length < most; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    const isKnown = readHead(line.text).role !== null;
    if (isNumbered ? line.read === '1' || line.read.length > longestHead : !isKnown) break;
    found.push(line);
    end = at + 1;
  }
  const cells = found.map(({ text }) => text);
  const unknown = cells.filter((cell) => readHead(cell).role === null).length;
  return found.length >= fewest && unknown <= 1 && isHeadRow(cells, readHead) ? { lines: found, end } : null;
}

function readRow(
  lines: readonly Line[],
  start: number,
  form: ListForm,
  number: number,
): { row: Row; strays: Line[]; end: number } | null {
  const found: Line[] = [];
  const strays: Line[] = [];
  const most = form.width + (form.endsWithKind ? 1 : 0);
  for (let at = start; at < lines.length && found.length < most; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (form.hasNumber && found.length === 0 && line.read !== String(number)) return null;
    if (start > 0 && found.length === 0 && isPageLine(line.text) && !/^\d+$/u.test(line.read)) {
      strays.push(line);
      continue;
    }
    if (numbered(line.read) || /。$/u.test(line.read)) break;
    found.push(line);
    if (form.endsWithKind && kindAtEnd.test(line.read)) break;
  }
  const cells = cellsOf(found, form);
  const end = lines.indexOf(found.at(-1) as Line, start) + 1;
  return cells ? { row: rowOf(found, cells, true), strays, end } : null;
}

/**
 * The cells of a row, an empty one in front where the category is merged with the one above, the name whole where it
 * stands on two lines; null where they do not fit.
 */
function cellsOf(
  found: readonly Line[],
  { width, endsWithKind, hasCategory, name }: ListForm,
): string[] | null {
  const cells = found.map(({ text }) => text);
  if (endsWithKind && !kindAtEnd.test(found.at(-1)?.read ?? '')) return null;
  if (cells.length === width) return cells;
  if (endsWithKind && hasCategory && cells.length === width - 1) return ['', ...cells];
  const isCut =
    endsWithKind && name >= 0 && cells.length === width + 1 && !/\d|^%$/u.test(found[name + 1]?.read ?? '');
  if (!isCut) return null;
  return [...cells.slice(0, name), `${cells[name]}${cells[name + 1]}`, ...cells.slice(name + 2)];
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
