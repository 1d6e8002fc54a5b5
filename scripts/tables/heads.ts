import type { TableHead, TableRole } from '../../src/model/index.ts';
import { readingForm } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';

/** What a head says of its column. */
export interface Head {
  /** Role of the column, or null where the vocabulary does not know the head. */
  readonly role: TableRole | null;
  /** Year that the head names, or null. */
  readonly year: number | null;
  /** Unit that the head gives in brackets, such as `%` of `2025年（%）`; empty if none. */
  readonly unit: string;
}

/** Reads heads by the vocabulary; made once a run. */
export type HeadReader = (cell: string) => Head;

/** A reader without a vocabulary: tables are then found by their form alone. */
export const knowsNoHead: HeadReader = () => ({ role: null, year: null, unit: '' });

/** The longest text that may be the head of a column, in characters. */
const longestHead = 20;
/** How much of a cell is looked at: white space and marks may stand between the characters of a head. */
const longestCell = 400;

/** Makes the reader of heads from `content/vocabulary/table-heads.yaml`; throws a SyntaxError on an invalid pattern. */
export function headReader(vocabulary: readonly TableHead[]): HeadReader {
  const entries = vocabulary.map(({ role, heads }) => ({
    role,
    patterns: heads.map((source) => new RegExp(source, 'u')),
  }));
  const known = new Map<string, Head>();
  const read = (cell: string): Head => {
    const text = readingForm(cell.slice(0, longestCell), variants()).replace(/\s|[①-⑳]/gu, '');
    const [, bare = text, unit = ''] = /^(.+?)（([^（）]{1,6})）$/u.exec(text) ?? [];
    const entry =
      text.length > longestHead
        ? undefined
        : entries.find(({ patterns }) =>
            patterns.some((pattern) => pattern.test(bare) || pattern.test(text)),
          );
    return { role: entry?.role ?? null, year: yearIn(bare), unit };
  };
  return (cell) => {
    const head = known.get(cell) ?? read(cell);
    known.set(cell, head);
    return head;
  };
}

/** Last years of the five-year plans. */
const planEnds: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 };

function yearIn(head: string): number | null {
  const year = /(20\d{2})年?/u.exec(head)?.[1];
  if (year) return Number(year);
  return planEnds[/十[三四五]五/u.exec(head)?.[0] ?? ''] ?? null;
}

/** Roles that only a table of indicators has. */
const indicatorRoles: ReadonlySet<TableRole> = new Set(['baseline', 'target', 'value', 'kind', 'unit']);
/** Roles that only a table of tasks has. */
const taskRoles: ReadonlySet<TableRole> = new Set([
  'measures',
  'lead',
  'support',
  'responsible',
  'deadline',
  'breakdown',
]);

/** What a table is a table of. */
export type TableKind = 'indicators' | 'tasks' | 'other';

/** Tells from the roles of its columns what a table lists. */
export function kindOfTable(roles: readonly (TableRole | null)[]): TableKind {
  const has = (...wanted: TableRole[]) => wanted.some((role) => roles.includes(role));
  const count = (set: ReadonlySet<TableRole>) =>
    roles.filter((role) => role !== null && set.has(role)).length;
  if (has('task', 'breakdown', 'measures', 'name') && count(taskRoles) > count(indicatorRoles))
    return 'tasks';
  if (has('name', 'category', 'task') && has('baseline', 'target', 'value')) return 'indicators';
  return 'other';
}

/** Whether the cells of a line are the head of a table: most of them name a column, and the roles make a kind of table. */
export function isHeadRow(cells: readonly string[], read: HeadReader): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const roles = filled.map((cell) => read(cell).role);
  const named = roles.filter((role) => role !== null);
  return (
    filled.length >= 2 &&
    named.length * 2 > filled.length &&
    new Set(named).size >= 2 &&
    kindOfTable(roles) !== 'other'
  );
}
