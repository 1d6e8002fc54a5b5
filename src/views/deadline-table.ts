import type { Deadline, Plan, Theme } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { keyOf } from '../read/keys.ts';
import { cityFilter, type Filter, themeFilter } from './filters.ts';

/** A deadline with where it stands. */
export interface DeadlineRow {
  readonly deadline: Deadline;
  readonly plan: Plan;
  /** Anchor of the row; the chart links to it. */
  readonly id: string;
  /** Place of its clause, such as `三（五）1`. */
  readonly place: string;
}

/** What stands for the year of a deadline without one (持续推进). */
const ENDLESS = '持续';

/** Puts what has no year behind all years. */
export const yearOrder = (year: number | null): number => year ?? 9999;

/** The value by which a deadline is filtered: its year, or a word where it has none. */
export const yearValue = (year: number | null): string => String(year ?? ENDLESS);

/** The anchor of the deadline at an index of all deadlines. */
export const deadlineId = (at: number): string => `deadline-${at + 1}`;

/** The deadlines of all plans by year, those without one last, with their clauses. */
export function deadlineRows(deadlines: readonly Deadline[], { plans, clauseAt }: Corpus): DeadlineRow[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const rows = deadlines.flatMap((deadline, at) => {
    const plan = planOf.get(deadline.plan);
    const clause = clauseAt.get(keyOf(deadline.plan, deadline.eId));
    return plan && clause ? [{ deadline, plan, id: deadlineId(at), place: clause.place }] : [];
  });
  return rows.sort((a, b) => yearOrder(a.deadline.year) - yearOrder(b.deadline.year));
}

/** The filters of the table: city, year in order, and theme. */
export function deadlineFilters(
  deadlines: readonly Deadline[],
  plans: readonly Plan[],
  themes: readonly Theme[],
): Filter[] {
  const years = [...new Set(deadlines.map(({ year }) => year))].sort((a, b) => yearOrder(a) - yearOrder(b));
  const choices = years.map((year) => ({
    value: yearValue(year),
    text: year === null ? '没有年份' : `${year} 年`,
  }));
  return [
    cityFilter(plans, deadlines),
    { key: 'year', name: '年份', choices },
    themeFilter(themes, deadlines),
  ];
}
