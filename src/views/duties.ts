import type { BodyEntry, Clause, Excerpt, Responsibility, Task, Theme } from '../model/index.ts';
import { bodyOf } from '../read/bodies.ts';
import { groupBy } from '../read/group.ts';
import { keyOf } from '../read/keys.ts';

/** A body as the site lists it: one of the table, or a printed name that the table does not fold. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Names as printed, by city id. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
  readonly leads: readonly Responsibility[];
  readonly supports: readonly Responsibility[];
}

/** Id of a name that no entry folds: its place among such names. */
const ownId = (name: string, unfolded: readonly string[]): string => `other-${unfolded.indexOf(name) + 1}`;

/** Lists the bodies that lead or support something, by how much they do, folded by the table of names. */
export function bodiesOf(statements: readonly Responsibility[], table: readonly BodyEntry[]): Body[] {
  const named = statements.flatMap((statement) => [...statement.lead, ...statement.support]);
  const unfolded = [...new Set(named.filter((name) => bodyOf(name, table) === null))].sort();
  const identify = (name: string) => bodyOf(name, table) ?? { id: ownId(name, unfolded), name };
  const found = new Map(named.map((name) => [identify(name).id, identify(name).name]));
  const having = (names: readonly string[], id: string) => names.some((name) => identify(name).id === id);
  const bodies = [...found].map(([id, name]) => ({
    id,
    name,
    printed: printedNames(statements, (candidate) => identify(candidate).id === id),
    leads: statements.filter((statement) => having(statement.lead, id)),
    supports: statements.filter((statement) => having(statement.support, id)),
  }));
  return bodies.sort((a, b) => b.leads.length - a.leads.length || b.supports.length - a.supports.length);
}

function printedNames(statements: readonly Responsibility[], isIt: (name: string) => boolean) {
  const pairs = statements.flatMap((statement) =>
    [...statement.lead, ...statement.support].filter(isIt).map((name) => ({ plan: statement.plan, name })),
  );
  const byPlan = groupBy(pairs, (pair) => pair.plan);
  return new Map([...byPlan].map(([plan, own]) => [plan, [...new Set(own.map((pair) => pair.name))]]));
}

/** The themes that a statement answers for: those of the excerpts in its row or in the section it closes. */
export function themesOfStatements(
  statements: readonly Responsibility[],
  excerpts: readonly Excerpt[],
  clauses: readonly Clause[],
): Map<Responsibility, string[]> {
  const sectionOf = new Map(clauses.map((clause) => [keyOf(clause.plan, clause.eId), clause.section]));
  const byClause = groupBy(excerpts, (excerpt) => keyOf(excerpt.plan, excerpt.eId));
  const bySection = groupBy(excerpts, (excerpt) =>
    keyOf(excerpt.plan, sectionOf.get(keyOf(excerpt.plan, excerpt.eId)) ?? ''),
  );
  return new Map(
    statements.map((statement) => {
      const row = statement.quote === '';
      const own = row
        ? byClause.get(keyOf(statement.plan, statement.eId))
        : bySection.get(keyOf(statement.plan, statement.section));
      return [statement, [...new Set((own ?? []).map((excerpt) => excerpt.theme))]];
    }),
  );
}

/** How often each body leads and supports under each theme, in the order of `themes`. */
export function dutyCells(
  body: Body,
  themes: readonly Theme[],
  themesOf: ReadonlyMap<Responsibility, readonly string[]>,
) {
  const count = (statements: readonly Responsibility[], theme: string) =>
    statements.filter((statement) => themesOf.get(statement)?.includes(theme)).length;
  return themes.map((theme) => ({
    lead: count(body.leads, theme.id),
    support: count(body.supports, theme.id),
  }));
}

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
