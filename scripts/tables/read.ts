import type { Clause, TableRole } from '../../src/model/index.ts';
import { type Span, trimSpan } from '../../src/writing/sentences.ts';
import { continued, rejoined } from './continued.ts';
import { fitted } from './fitted.ts';
import { type Head, type HeadReader, isHeadRow, kindOfTable, type TableKind } from './heads.ts';
import { inheritedRoles } from './merged.ts';

/** A column of a table. */
export interface Column extends Head {
  /** The head as received. */
  readonly head: string;
}

/** A cell as it is understood: its own words, or those of the merged cell above. */
export interface Cell {
  /** The words as received, without white space at their ends; entries stand on lines of their own. */
  readonly text: string;
  /** Where they stand in the clause of the row; null where they are inherited. */
  readonly span: Span | null;
}

/** A cell that a row prints itself, with its column. */
export interface Stated {
  readonly column: Column;
  readonly cell: Cell;
}

/** A row of a table, its cells by the role of their columns. */
export interface TableRow {
  readonly clause: Clause;
  readonly cells: ReadonlyMap<TableRole, Cell>;
  /** All cells that it prints itself, in the order of the columns. */
  readonly printed: readonly Stated[];
  /** Whether its number and task are printed again because a page break cut the task. */
  readonly repeated: boolean;
  /** False where the borders between its cells, or the role of a merged cell of bodies, could not be decided. */
  readonly certain: boolean;
}

/** A table as it is understood. */
export interface ReadTable {
  /** Element id of its section. */
  readonly eId: string;
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  /** Rows that say something, without the head and its repetitions. */
  readonly rows: readonly TableRow[];
}

/** Reads all tables of a plan from the clauses of their rows: head → columns → merged cells inherited → rows. */
export function readTables(clauses: readonly Clause[], readHead: HeadReader): ReadTable[] {
  const rows = clauses.filter((clause) => clause.kind === 'row');
  return [...Map.groupBy(rows, (row) => row.section)].map(([eId, own]) => readTable(eId, own, readHead));
}

function readTable(eId: string, clauses: readonly Clause[], readHead: HeadReader): ReadTable {
  const from = captionRows(clauses, readHead);
  const heads = headRows(clauses.slice(from), readHead);
  const columns = columnsOf(heads, readHead);
  const kind = kindOfTable(columns.map(({ role }) => role));
  const printed = heads.map(sameWords);
  const rest = clauses.slice(from + heads.length);
  const isHead = (clause: Clause | undefined) => clause !== undefined && printed.includes(sameWords(clause));
  const afterHead = new Set(rest.filter((_, at) => isHead(rest[at - 1])));
  const body = rest.filter((clause) => !isHead(clause));
  const counted = body.filter((clause) => !afterHead.has(clause)).every(isCounted(columns));
  const rows: TableRow[] = [];
  for (const clause of body) {
    const above = rows.at(-1) ?? null;
    const row = readRow(clause, columns, above);
    const isCut = counted && afterHead.has(clause) && !isCounted(columns)(clause);
    const whole =
      above && (isCut ? rejoined(above, row) : kind === 'indicators' ? continued(above, row) : null);
    if (whole) rows[rows.length - 1] = whole;
    else rows.push(row);
  }
  return { eId, kind, columns, rows };
}

/** Whether a row has a number, in the column for it. */
const isCounted =
  (columns: readonly Column[]) =>
  ({ text }: Clause): boolean =>
    (cellsOf(text)[columns.findIndex(({ role }) => role === 'no')]?.text ?? '') !== '';

const sameWords = ({ text }: Clause): string => text.replace(/\s/gu, '');

/** How many rows stand before the head: who filled the table in, in what unit. */
function captionRows(clauses: readonly Clause[], readHead: HeadReader): number {
  const isHead = ({ text }: Clause) =>
    isHeadRow(
      cellsOf(text).map((cell) => cell.text),
      readHead,
    );
  return Math.max(0, clauses.slice(0, 3).findIndex(isHead));
}

/** The head of a table: its first row, and a second one that parts a column of the first; none where it has no head. */
function headRows(clauses: readonly Clause[], readHead: HeadReader): Clause[] {
  const [first, second] = clauses;
  if (!first) return [];
  const upper = cellsOf(first.text).map(({ text }) => text);
  const lower = cellsOf(second?.text ?? '').map(({ text }) => text);
  const parts = lower.filter((cell) => cell !== '');
  const isSecondHead =
    parts.length > 0 &&
    parts.length < upper.length &&
    (lower[0] ?? '') === '' &&
    parts.every((cell) => readHead(cell).role !== null);
  if (isSecondHead && second) return [first, second];
  return isHeadRow(upper, readHead) || isPlainHead(upper, clauses.slice(1)) ? [first] : [];
}

/** A head that the vocabulary does not know: short words in every cell, above a column with a figure in every other row. */
function isPlainHead(cells: readonly string[], rows: readonly Clause[]): boolean {
  const isName = (cell: string) => /^[^\d。；，]{1,20}$/u.test(cell);
  const filled = rows.map(({ text }) => cellsOf(text).map((cell) => /\d/u.test(cell.text)));
  const isCounted = (at: number) => filled.filter((row) => row[at]).length * 2 >= rows.length;
  return cells.length >= 2 && rows.length > 0 && cells.every(isName) && cells.some((_, at) => isCounted(at));
}

function columnsOf(heads: readonly Clause[], readHead: HeadReader): Column[] {
  const rows = heads.map((clause) => cellsOf(clause.text).map(({ text }) => text));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const head = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
    return { head, ...readHead(head) };
  });
}

/** The cells of a row, which are separated by tabs, with their places in its text. */
export function cellsOf(text: string): { text: string; span: Span }[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const span = trimSpan(text, { start, end: start + cell.length });
    start += cell.length + 1;
    return { text: text.slice(span.start, span.end), span };
  });
}

function readRow(clause: Clause, columns: readonly Column[], above: TableRow | null): TableRow {
  const { cells, certain } = aligned(clause, columns, withEnds(clause));
  const own = new Map<TableRole, Cell>();
  const printed = columns.map((column, at) => ({ column, cell: cells[at] ?? { text: '', span: null } }));
  for (const { column, cell } of printed)
    if (column.role !== null && column.role !== 'value' && !own.has(column.role)) own.set(column.role, cell);
  const number = own.get('no')?.text ?? '';
  const repeated = number !== '' && number === above?.cells.get('no')?.text;
  const inherited = inheritedRoles(own, above?.cells ?? null);
  const merged = new Map(own);
  for (const role of inherited) merged.set(role, { text: above?.cells.get(role)?.text ?? '', span: null });
  return { clause, cells: merged, printed, repeated, certain: certain && !lacksLead(merged) };
}

/** Whether bodies support a task that nobody leads: an empty cell, or one merged with that above, which nothing tells. */
const lacksLead = (cells: ReadonlyMap<TableRole, Cell>): boolean =>
  cells.get('lead')?.text === '' &&
  cells.get('support')?.text !== '' &&
  cells.has('support') &&
  !cells.get('responsible')?.text;

/** The cells of a row; the end of a name that stands beneath the row (a remark of the parser says so) is put to its name. */
function withEnds({ text, issues }: Clause): Cell[] {
  const ends = issues.flatMap(({ key, detail }) => {
    const [name = '', end = ''] = detail.split('|');
    return key === 'name-broken-over-lines' && text.includes(`\n${end}`) ? [{ name, end }] : [];
  });
  return cellsOf(text).map((cell) => {
    const own = ends.filter(({ name }) => name === cell.text).map(({ end }) => end);
    const other = ends.reduce(
      (rest, { name, end }) => (name === cell.text ? rest : rest.replace(`\n${end}`, '')),
      cell.text,
    );
    return { ...cell, text: own.length > 0 ? cell.text + own.join('') : other };
  });
}

/**
 * Puts the cells of a row under its columns. A row with a merged cell of bodies (a remark of the parser says so) is one
 * cell short at the second column of bodies; any other short row is fitted by what its cells say.
 */
function aligned(
  clause: Clause,
  columns: readonly Column[],
  cells: readonly Cell[],
): { cells: readonly Cell[]; certain: boolean } {
  const undecided = clause.issues.some(({ key }) => key === 'cell-undecidable');
  const merged = clause.issues.some(({ key }) => key === 'cells-merged');
  if (!merged && cells.length < columns.length) return fitted(cells, columns, !undecided);
  if (!merged || cells.length !== columns.length - 1) return { cells, certain: !undecided };
  const bodies = columns.findIndex(({ role }, at) => isBody(role) && isBody(columns[at + 1]?.role ?? null));
  return bodies < 0
    ? { cells, certain: false }
    : {
        cells: [...cells.slice(0, bodies + 1), { text: '', span: null }, ...cells.slice(bodies + 1)],
        certain: false,
      };
}

const isBody = (role: TableRole | null): boolean =>
  role === 'lead' || role === 'support' || role === 'responsible';
