import type { BodyEntry, Responsibility, Task } from '../model/index.ts';
import { keyOf } from '../read/keys.ts';
import { bareName } from '../writing/body-names.ts';

/** A body as the site lists it: one of the table, or a printed name that the table does not fold. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Names as printed, by city id. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
  readonly leads: readonly Responsibility[];
  readonly supports: readonly Responsibility[];
}

/** Lists the bodies that lead or support something, by how much they do, under the names of the table; in one pass. */
export function bodiesOf(statements: readonly Responsibility[], table: readonly BodyEntry[]): Body[] {
  const folded = new Map(table.map(({ id, name }) => [id, name]));
  const found = new Map<string, Draft>();
  const add = (statement: Responsibility, part: 'leads' | 'supports', id: string, printed: string) => {
    const name = folded.get(id) ?? bareName(printed);
    const body = found.get(id) ?? { id, name, printed: new Map(), leads: new Set(), supports: new Set() };
    found.set(id, body);
    body[part].add(statement);
    const names = body.printed.get(statement.plan) ?? new Set();
    body.printed.set(statement.plan, names.add(printed));
  };
  for (const statement of statements) {
    const { lead, support, leadBodies, supportBodies } = statement;
    for (const [at, id] of leadBodies.entries()) add(statement, 'leads', id, lead[at] ?? '');
    for (const [at, id] of supportBodies.entries()) add(statement, 'supports', id, support[at] ?? '');
  }
  const bodies = [...found.values()].map(finished);
  return bodies.sort((a, b) => b.leads.length - a.leads.length || b.supports.length - a.supports.length);
}

/** A body while its statements are gathered, each once. */
interface Draft {
  readonly id: string;
  readonly name: string;
  readonly printed: Map<string, Set<string>>;
  readonly leads: Set<Responsibility>;
  readonly supports: Set<Responsibility>;
}

const finished = ({ id, name, printed, leads, supports }: Draft): Body => ({
  id,
  name,
  printed: new Map([...printed].map(([plan, names]) => [plan, [...names]])),
  leads: [...leads],
  supports: [...supports],
});

/** A line of the table of tasks: a task row, or a bracket that closes a clause. */
export interface DutyLine {
  readonly statement: Responsibility;
  /** The task row, or null for a bracket. */
  readonly task: Task | null;
}

/** Joins statements to their task rows, in the order of the plans. */
export function dutyLines(statements: readonly Responsibility[], tasks: readonly Task[]): DutyLine[] {
  const rows = new Map(tasks.map((task) => [keyOf(task.plan, task.eId), task]));
  return statements.map((statement) => ({
    statement,
    task: rows.get(keyOf(statement.plan, statement.eId)) ?? null,
  }));
}
