import type { TableRow } from '../../tables/read.ts';
import { readFigures } from '../words/reading.ts';
import { partNames } from './names.ts';
import { type Role, rolesIn } from './roles.ts';

/** Bodies of one role in the cells of a row, as printed, and whether their list is open. */
export interface NamedGroup {
  readonly role: Role;
  readonly names: readonly string[];
  readonly open: boolean;
}

/** The columns of bodies, and what they are where their cell does not say it itself. */
const columns = [
  ['lead', '牵头'],
  ['responsible', '责任单位'],
  ['support', '配合'],
] as const;

/** Reads who leads, answers and supports from the cells of a row of tasks. */
export function groupsIn({ cells }: TableRow): NamedGroup[] {
  // Beside a column of leading bodies and without one of supporting ones, the others are those who take part.
  const takesPart = cells.has('lead') && !cells.has('support');
  return columns.flatMap(([column, role]) =>
    inCell(cells.get(column)?.text ?? '', takesPart && column === 'responsible' ? '配合' : role),
  );
}

function inCell(raw: string, alone: Role): NamedGroup[] {
  const { text, starts } = readFigures(partNames(raw));
  return rolesIn(text, { start: 0, end: text.length }, alone).map(({ role, names, open }) => ({
    role,
    names: names.map(({ start, end }) => raw.slice(starts[start] ?? 0, starts[end] ?? raw.length).trim()),
    open,
  }));
}
