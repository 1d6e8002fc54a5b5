import type { Task } from '../../src/model/index.ts';
import type { PlacedTable, Row } from '../parse/base/types.ts';
import { urlOf } from '../parse/outline/state.ts';

type Field = Task['inherited'][number];
type Cells = Record<Field, string>;

/** The columns of a table of tasks, in the order they are printed. */
const columns: readonly { field: Field; head: RegExp }[] = [
  { field: 'no', head: /^序\s*号$/u },
  { field: 'task', head: /^(?:工作|重点|主要)?任务$/u },
  { field: 'breakdown', head: /任务分解|任务内容|分解/u },
  { field: 'measures', head: /措施/u },
  { field: 'lead', head: /牵头|责任/u },
  { field: 'support', head: /配合/u },
  { field: 'deadline', head: /时限|时间/u },
];

/** Reads the tasks of a plan's tables of tasks: merged cells inherit the value above, names stand one an entry. */
export function tasksOf(plan: string, tables: readonly PlacedTable[]): Task[] {
  return tables.filter(({ table }) => isTaskTable(table.header)).flatMap((placed) => readTable(plan, placed));
}

function isTaskTable(header: Row): boolean {
  return columns.every(({ head }) => header.cells.some((cell) => head.test(cell)));
}

function readTable(plan: string, placed: PlacedTable): Task[] {
  let above: Cells | null = null;
  return placed.table.rows.map((row, index) => {
    const printed = alignCells(row, placed.table.header.cells.length);
    const repeated = above !== null && printed.no !== '' && printed.no === above.no;
    const { cells, inherited } = inherit(printed, above);
    above = cells;
    return toTask(plan, placed.rowIds[index] ?? '', row, cells, inherited, repeated);
  });
}

/** A row one cell short has its lead and support cells merged into one. */
function alignCells(row: Row, width: number): Cells {
  const cells =
    row.cells.length === width - 1 ? [...row.cells.slice(0, 5), '', ...row.cells.slice(5)] : row.cells;
  return Object.fromEntries(columns.map(({ field }, index) => [field, cells[index] ?? ''])) as Cells;
}

/**
 * Fills merged cells from the row above. A row that opens a task inherits nothing. Support is inherited only
 * together with lead: beside a lead of its own, an empty cell means that nobody supports.
 */
function inherit(printed: Cells, above: Cells | null): { cells: Cells; inherited: Field[] } {
  const opensTask = above === null || (printed.no !== '' && printed.no !== above.no);
  if (opensTask) return { cells: printed, inherited: [] };
  const inherited = columns
    .map(({ field }) => field)
    .filter(
      (field) => printed[field] === '' && above[field] !== '' && (field !== 'support' || printed.lead === ''),
    );
  return {
    cells: { ...printed, ...Object.fromEntries(inherited.map((field) => [field, above[field]])) },
    inherited,
  };
}

function toTask(
  plan: string,
  eId: string,
  row: Row,
  cells: Cells,
  inherited: Field[],
  repeated: boolean,
): Task {
  const entries = (text: string) => text.split('\n').filter((entry) => entry !== '');
  return {
    ...{
      plan,
      no: Number(cells.no),
      task: cells.task,
      breakdown: cells.breakdown,
      measures: entries(cells.measures),
    },
    ...{
      lead: entries(cells.lead),
      support: entries(cells.support),
      deadline: cells.deadline,
      inherited,
      repeated,
    },
    ...{ lines: [row.first, row.last], eId, url: urlOf(plan, eId) },
  };
}
