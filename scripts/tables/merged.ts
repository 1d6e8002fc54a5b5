import type { TableRole } from '../../src/model/index.ts';
import type { Cell } from './read.ts';

type Cells = ReadonlyMap<TableRole, Cell>;

/** Roles whose empty cells are merged with the one above, in tables of tasks and of indicators. */
const mergeable: readonly TableRole[] = [
  'no',
  'category',
  'task',
  'breakdown',
  'measures',
  'lead',
  'support',
  'responsible',
  'deadline',
];

/** Roles of bodies: a task that names none of them is the task of those above. */
const bodies: readonly TableRole[] = ['lead', 'responsible', 'support'];

/**
 * Returns the roles whose cells a row takes from the row above. A row that opens a task of its own takes only its
 * category, and the bodies where it names none at all. Support is inherited only together with the lead: beside a lead of its own, an empty cell means that nobody supports.
 */
export function inheritedRoles(own: Cells, above: Cells | null): TableRole[] {
  if (above === null) return [];
  const empty = (role: TableRole) =>
    own.has(role) && own.get(role)?.text === '' && (above.get(role)?.text ?? '') !== '';
  const filled = (role: TableRole) => (own.get(role)?.text ?? '') !== '';
  const hasLead = filled('lead') || filled('responsible');
  if (opensTask(own, above)) {
    const kept: readonly TableRole[] = hasLead || filled('support') ? ['category'] : ['category', ...bodies];
    return kept.filter(empty);
  }
  return mergeable.filter((role) => empty(role) && (role !== 'support' || !hasLead));
}

/**
 * Whether a row begins a task: by its number, or, in a table without numbers, by the words of its task. A row with a
 * number but an empty cell for its task is a part of the merged task above: the numbers count the parts.
 */
function opensTask(own: Cells, above: Cells): boolean {
  if (own.get('task')?.text === '') return false;
  const key = own.has('no') ? 'no' : own.has('task') ? 'task' : 'name';
  const text = own.get(key)?.text ?? '';
  return text !== '' && text !== above.get(key)?.text;
}
