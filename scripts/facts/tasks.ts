import type { ReadTable, TableRow } from '../tables/read.ts';
import { groupsIn } from './duties/cells.ts';
import type { ReadTask } from './read-facts.ts';

type Field = ReadTask['inherited'][number];

/** The fields of a task that a merged cell above may give. */
const fields: readonly Field[] = ['no', 'task', 'breakdown', 'measures', 'lead', 'support', 'deadline'];

/** Reads the tasks of a plan's tables of tasks, one a row; names and measures stand one an entry. */
export function tasksOf(tables: readonly ReadTable[]): ReadTask[] {
  return tables.filter(({ kind }) => kind === 'tasks').flatMap(({ rows }) => rows.map(toTask));
}

/** The role that gives a field its words: bodies called 责任单位 lead where no other column does. */
function roleOf(row: TableRow, field: Field) {
  return field === 'lead' && !row.cells.has('lead') ? 'responsible' : field;
}

function toTask(row: TableRow): ReadTask {
  const text = (field: Field) => row.cells.get(roleOf(row, field))?.text ?? '';
  const inherits = (field: Field) => text(field) !== '' && row.cells.get(roleOf(row, field))?.span === null;
  const bodies = groupsIn(row);
  const { plan, lines, eId, url } = row.clause;
  return {
    plan,
    no: /^\d+$/u.test(text('no')) ? Number(text('no')) : null,
    task: text('task') || text('breakdown') || text('measures'),
    breakdown: text('breakdown'),
    measures: entriesOf(text('measures')),
    lead: bodies.filter(({ role }) => role !== '配合').flatMap(({ names }) => names),
    support: bodies.filter(({ role }) => role === '配合').flatMap(({ names }) => names),
    deadline: /^[-—－–/／\s]*$/u.test(text('deadline')) ? '' : text('deadline'),
    inherited: fields.filter(inherits),
    repeated: row.repeated,
    certain: row.certain,
    lines,
    eId,
    url,
  };
}

/** Entries of a cell, one a line. */
function entriesOf(text: string): string[] {
  return text.split('\n').filter((entry) => entry !== '');
}
