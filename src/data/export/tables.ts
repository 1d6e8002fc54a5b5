import type {
  Clause,
  Commitment,
  Deadline,
  Excerpt,
  Indicator,
  Plan,
  Responsibility,
  Section,
  Task,
  Theme,
} from '../../model/index.ts';
import {
  commitmentsTable,
  deadlinesTable,
  indicatorsTable,
  responsibilitiesTable,
  tasksTable,
} from './facts.ts';
import type { Table } from './table.ts';
import {
  clausesTable,
  excerptsTable,
  plansTable,
  publishTheme,
  sectionsTable,
  themesTable,
} from './texts.ts';

/** All records that are published, plans in their given order. */
export interface Records {
  readonly plans: readonly Plan[];
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly themes: readonly Theme[];
  readonly excerpts: readonly Excerpt[];
  readonly indicators: readonly Indicator[];
  readonly commitments: readonly Commitment[];
  readonly deadlines: readonly Deadline[];
  readonly tasks: readonly Task[];
  readonly responsibilities: readonly Responsibility[];
}

/** Names of the tables, in the order of the data page. */
export const tableNames = [
  'plans',
  'sections',
  'clauses',
  'themes',
  'excerpts',
  'indicators',
  'commitments',
  'deadlines',
  'tasks',
  'responsibilities',
] as const;

/** Makes the ten tables of the open data. */
export function tablesOf(records: Records): Table[] {
  return [
    plansTable(records.plans),
    sectionsTable(records.sections),
    clausesTable(records.clauses),
    themesTable(records.themes.map(publishTheme)),
    excerptsTable(records.excerpts),
    indicatorsTable(records.indicators),
    commitmentsTable(records.commitments),
    deadlinesTable(records.deadlines),
    tasksTable(records.tasks),
    responsibilitiesTable(records.responsibilities),
  ] as Table[];
}
