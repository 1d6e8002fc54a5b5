import type { Plan, Responsibility, Task, Theme } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { keyOf } from '../read/keys.ts';
import type { Body, DutyLine } from './duties.ts';
import { choicesOf, cityFilter, type Filter, themeFilter } from './filters.ts';

/** What leads to a body: its name as printed there, and the id of its page. */
export interface NamedDuty {
  readonly printed: string;
  readonly body: string;
}

/** A row of the table of duties. */
export interface DutyEntry {
  readonly plan: Plan;
  readonly eId: string;
  /** The task, or the heading that a closing bracket stands under. */
  readonly what: string;
  readonly task: Task | null;
  /** The bracket itself; empty for a task. */
  readonly quote: string;
  readonly lead: readonly NamedDuty[];
  readonly support: readonly NamedDuty[];
  /** What the text says of those in `lead` beside their names: another word than 牵头, an open list, roles not decided. */
  readonly note: string;
  /** Place of its clause, such as `三（五）1`. */
  readonly place: string;
  /** Ids of the themes that it belongs to. */
  readonly themes: readonly string[];
}

const namedDuties = (names: readonly string[], bodies: readonly string[]): NamedDuty[] =>
  names.map((printed, at) => ({ printed, body: bodies[at] ?? '' }));

const undecided = '原表合并单元格，牵头与配合未定';

/** The word for those who answer, 等 for an open list, and that roles are not decided, where it is so; else empty. */
export function roleNote({ role, open, certain }: Pick<Responsibility, 'role' | 'open' | 'certain'>): string {
  const notes = [role === '牵头' ? '' : role, open ? '等' : '', certain ? '' : undecided];
  return notes.filter((note) => note !== '').join('；');
}

/** Puts lines with where they stand and the bodies they name; lines of unknown clauses are left out. */
export function dutyRows(lines: readonly DutyLine[], data: Corpus): DutyEntry[] {
  const planOf = new Map(data.plans.map((plan) => [plan.id, plan]));
  return lines.flatMap(({ statement, task }) => {
    const { plan: city, eId, section: above, quote, lead, support, themes } = statement;
    const plan = planOf.get(city);
    const clause = data.clauseAt.get(keyOf(city, eId));
    if (!plan || !clause) return [];
    const section = data.sectionAt.get(keyOf(city, above));
    const what = task ? task.task : `${section?.label ?? ''}${section?.title ?? ''}`;
    const sides = {
      lead: namedDuties(lead, statement.leadBodies),
      support: namedDuties(support, statement.supportBodies),
    };
    return [
      { plan, eId, what, task, quote, ...sides, note: roleNote(statement), place: clause.place, themes },
    ];
  });
}

/** The filters of the table: city, theme, deadline, and with `withBodies` who leads and who supports, of the bodies. */
export function dutyFilters(
  rows: readonly DutyEntry[],
  plans: readonly Plan[],
  themes: readonly Theme[],
  bodies: readonly Body[],
  withBodies: boolean,
): Filter[] {
  const present = new Set(rows.flatMap(({ lead, support }) => [...lead, ...support].map(({ body }) => body)));
  const choices = bodies
    .filter(({ id }) => present.has(id))
    .map(({ id, name }) => ({ value: id, text: name }));
  const deadlines = rows.map(({ task }) => task?.deadline ?? '').sort();
  return [
    cityFilter(
      plans,
      rows.map(({ plan }) => ({ plan: plan.id })),
    ),
    ...(withBodies
      ? ['牵头', '配合'].map((name, at) => ({ key: at === 0 ? 'lead' : 'support', name, choices }))
      : []),
    themeFilter(themes, rows),
    { key: 'deadline', name: '时限', choices: choicesOf(deadlines) },
  ];
}
