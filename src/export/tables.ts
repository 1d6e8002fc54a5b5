import type { Records } from '../read/records.ts';
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
