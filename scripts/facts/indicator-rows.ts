import type { Indicator, StatedValue } from '../../src/model/index.ts';
import type { PlacedTable, Row } from '../parse/base/types.ts';
import { readValue } from '../parse/base/values.ts';
import { urlOf } from '../parse/outline/state.ts';

/** Where the columns of a table of indicators are; -1 where it has no such column. */
interface Columns {
  readonly category: number;
  readonly name: number;
  readonly baseline: number;
  readonly target: number;
  readonly kind: number;
}

/** Reads the indicators of a plan's tables; `indicator` is left empty until the names are aligned across cities. */
export function indicatorsOf(plan: string, tables: readonly PlacedTable[]): Indicator[] {
  return tables.flatMap((placed) => {
    const columns = findColumns(placed.table.header.cells);
    return columns ? readRows(plan, placed, columns) : [];
  });
}

function findColumns(header: readonly string[]): Columns | null {
  const find = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
  const years = header.flatMap((cell, index) => (/^\d{4}\s*年/u.test(cell) ? [index] : []));
  const [baseline, target] = years;
  const kind = find(/属性/u);
  if (baseline === undefined || target === undefined || kind < 0) return null;
  return { category: find(/类别|维度/u), name: baseline - 1, baseline, target, kind };
}

function readRows(plan: string, placed: PlacedTable, columns: Columns): Indicator[] {
  let category = '';
  return placed.table.rows.map((row, index) => {
    const own = columns.category < 0 ? '' : (row.cells[columns.category] ?? '');
    if (own !== '') category = own;
    return readRow(plan, placed, columns, row, placed.rowIds[index] ?? '', category);
  });
}

function readRow(
  plan: string,
  placed: PlacedTable,
  columns: Columns,
  row: Row,
  eId: string,
  category: string,
): Indicator {
  const cells = row.certain ? row.cells : withoutGuess(row, columns);
  const printed = cells[columns.name] ?? '';
  const name = bare(printed);
  const kind = /约束性|预期性/u.exec(row.cells.at(-1) ?? '')?.[0] as '约束性' | '预期性' | undefined;
  const value = (column: number) => statedValue(placed, cells[column] ?? '', column, row.certain);
  const marks = row.cells.flatMap((cell) => cell.match(/[①-⑳]/gu) ?? []);
  const notes = marks.map((mark) => placed.notes.get(mark) ?? '').filter((note) => note !== '');
  if (!row.certain)
    notes.push(`原文此行单元格粘连（${row.cells.slice(columns.baseline, -1).join(' ')}），无法判定`);
  return {
    ...{ indicator: '', name, unit: unitOf(printed, cells, columns), plan, verbatimName: name, category },
    ...{ baseline: value(columns.baseline), target: value(columns.target), kind: kind ?? null },
    ...{ source: 'table', certain: row.certain, note: notes.join(' '), eId, url: urlOf(plan, eId) },
  };
}

/** Puts the undecided text into both value cells, so that neither seems to be known. */
function withoutGuess(row: Row, columns: Columns): string[] {
  const raw = row.cells.slice(columns.baseline, -1).join(' ');
  const cells = [...row.cells];
  cells[columns.baseline] = raw;
  cells[columns.target] = raw;
  return cells;
}

function statedValue(placed: PlacedTable, cell: string, column: number, certain: boolean): StatedValue {
  const year = /\d{4}/u.exec(placed.table.header.cells[column] ?? '')?.[0];
  const text = bare(cell);
  const read = certain ? readValue(text) : { value: null, comparator: null };
  return { year: year ? Number(year) : null, text, ...read };
}

/** A cell without its foot-note marks. */
function bare(cell: string): string {
  return cell.replace(/\s*[①-⑳]\s*/gu, '').trim();
}

function unitOf(name: string, cells: readonly string[], columns: Columns): string {
  const bracketed = /[（(]\s*([%％]|亿元|万元|个|类|人|天|元)\s*[）)]/u.exec(name)?.[1];
  if (bracketed) return bracketed === '％' ? '%' : bracketed;
  return [columns.baseline, columns.target].some((column) => /[%％]/u.test(cells[column] ?? '')) ? '%' : '';
}
