import type { Clause, Indicator, StatedValue } from '../../src/model/index.ts';
import { readingForm } from '../../src/writing/fold.ts';
import { readValue } from '../parse/base/values.ts';
import type { ReadTable, Stated, TableRow } from '../tables/read.ts';

/**
 * Reads the indicators of a plan's tables; `indicator` is left empty until the names are aligned across cities.
 * `clauses` hold the foot-notes of the tables.
 */
export function indicatorsOf(tables: readonly ReadTable[], clauses: readonly Clause[]): Indicator[] {
  return tables
    .filter(({ kind }) => kind === 'indicators')
    .flatMap((table) => {
      const notes = footnotesOf(table.eId, clauses);
      return table.rows.filter((row) => nameOf(row) !== '').map((row) => readRow(row, table, notes));
    });
}

/** Foot-notes of a table by their mark. */
function footnotesOf(table: string, clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const clause of clauses) {
    const [label, mark] = /^(?:注\s*\d?\s*[:：.．]\s*)?([①-⑳])\s*/u.exec(clause.text) ?? [];
    if (clause.kind === 'note' && clause.section === table && label && mark)
      found.set(mark, clause.text.slice(label.length));
  }
  return found;
}

/** The role that names the indicator: 项目 is a task's name elsewhere. */
const nameRoles = ['name', 'task', 'category'] as const;
const nameRole = (row: TableRow) => nameRoles.find((role) => row.cells.has(role));

function nameOf(row: TableRow): string {
  const role = nameRole(row);
  return role === undefined ? '' : (row.cells.get(role)?.text ?? '');
}

function readRow(row: TableRow, table: ReadTable, notes: ReadonlyMap<string, string>): Indicator {
  const printed = nameOf(row);
  const { baseline, target } = statedOf(row, table);
  const { plan, eId, url } = row.clause;
  const marks = row.clause.text.match(/[①-⑳]/gu) ?? [];
  const remarks = marks.map((mark) => notes.get(mark) ?? '').filter((note) => note !== '');
  const raw = row.certain ? '' : rawValues(row, table);
  if (!row.certain) remarks.push(`原文此行单元格粘连（${raw}），无法判定`);
  return {
    indicator: '',
    name: bare(printed),
    unit: unitOf(row, printed, [baseline, target]),
    plan,
    verbatimName: bare(printed),
    category: nameRole(row) !== 'category' ? (row.cells.get('category')?.text ?? '') : '',
    baseline: stateValue(baseline, row.certain, raw),
    target: stateValue(target, row.certain, raw),
    kind: kindOf(row),
    source: 'table',
    certain: row.certain,
    differs: '',
    note: remarks.join(' '),
    eId,
    url,
  };
}

/** The columns of starting value and aim: those whose heads say so, else the first and the last that name a year. */
function statedOf(row: TableRow, table: ReadTable): { baseline: Stated | null; target: Stated | null } {
  const named = (role: 'baseline' | 'target'): Stated | null => {
    const column = table.columns.find((candidate) => candidate.role === role);
    const cell = row.cells.get(role);
    return column && cell ? { column, cell } : null;
  };
  const years = row.printed
    .filter(({ column }) => column.role === 'value')
    .sort((a, b) => (a.column.year ?? 0) - (b.column.year ?? 0));
  const target = named('target') ?? years.at(-1) ?? null;
  const baseline = named('baseline') ?? (years[0] === target ? null : (years[0] ?? null));
  return { baseline, target };
}

/** The words of a row whose cells could not be told apart: all behind its name save the kind. */
function rawValues(row: TableRow, { columns }: ReadTable): string {
  const from = columns.findIndex(({ role }) => role === nameRole(row)) + 1;
  const cells = row.clause.text.split('\t').slice(from);
  return (kindOf(row) === null ? cells : cells.slice(0, -1)).join(' ');
}

function kindOf(row: TableRow): Indicator['kind'] {
  const cell = row.cells.get('kind')?.text || row.clause.text.split('\t').at(-1) || '';
  return (/约束性|预期性/u.exec(cell)?.[0] as Indicator['kind'] | undefined) ?? null;
}

function stateValue(stated: Stated | null, certain: boolean, raw: string): StatedValue {
  const text = certain ? bare(stated?.cell.text ?? '') : raw;
  const read = certain ? readValue(text) : { value: null, upper: null, comparator: null };
  return { year: stated?.column.year ?? null, text, ...read };
}

/** A cell without its foot-note marks. */
function bare(cell: string): string {
  return cell.replace(/\s*[①-⑳]\s*/gu, '').trim();
}

/** What may stand in brackets behind a name as its unit. */
const unitWord =
  /^(?:%|‰|[百千万亿]*(?:元|人次|人|家|个|类|种|项|张|件|次|所|例|床|天|日|月|年|小时|分钟|分)|个百分点|倍|：1)(?:\/[\p{Script=Han}]{1,4})?$/u;

function unitOf(row: TableRow, name: string, stated: readonly (Stated | null)[]): string {
  const read = (text: string) => readingForm(text).replace(/\s/gu, '');
  const column = read(row.cells.get('unit')?.text ?? '').replace(/^[—-]+$/u, '');
  if (column !== '') return column;
  const bracketed = [...read(name).matchAll(/（([^（）]{1,8})）/gu)].map(([, inner = '']) => inner);
  const found = bracketed.findLast((inner) => unitWord.test(inner));
  if (found) return found;
  const head = stated.find((each) => each?.column.unit)?.column.unit;
  if (head && unitWord.test(head)) return head;
  return stated.some((each) => /%/u.test(read(each?.cell.text ?? ''))) ? '%' : '';
}
