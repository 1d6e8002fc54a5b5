import { type Excerpt, type Force, force, type Plan, type Theme } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { groupBy } from '../read/group.ts';

/** Grades that bind: a number, a date, or a verb of doing. */
export const hard: readonly Force[] = ['量化且有期限', '量化', '有期限', '实施'];

/** How hard one plan binds itself under one theme. */
export interface Binding {
  readonly plan: Plan;
  /** False where the plan has no clauses: then nothing is known. */
  readonly parsed: boolean;
  /** Its sentences that promise anything. */
  readonly promises: number;
  /** Its sentences that promise nothing: what is the case, what guides. */
  readonly others: number;
  /** Its promises by grade. */
  readonly grades: Readonly<Record<Force, number>>;
  /** Its promises for which a body in the lead is named. */
  readonly led: number;
  /** Share of its promises that bind, 0 to 1; 0 where it promises nothing. */
  readonly share: number;
}

/** A row of the matrix of force. */
export interface ForceRow {
  readonly theme: Theme;
  readonly cells: readonly Binding[];
}

/** Returns how hard a plan binds itself in some excerpts. */
export function bindingOf(plan: Plan, parsed: boolean, excerpts: readonly Excerpt[]): Binding {
  const counted = (grade: Force) => excerpts.filter((excerpt) => excerpt.force === grade).length;
  const grades = Object.fromEntries(
    force.options.map((grade) => [grade, counted(grade)]),
  ) as Binding['grades'];
  const promises = excerpts.filter((excerpt) => excerpt.force !== null).length;
  const bound = hard.reduce((sum, grade) => sum + grades[grade], 0);
  const others = excerpts.length - promises;
  const led = excerpts.filter(({ force, leadBodies }) => force !== null && leadBodies.length > 0).length;
  return { ...{ plan, parsed, promises, others, grades, led }, share: promises === 0 ? 0 : bound / promises };
}

/** Returns how hard each plan binds itself under each theme, in order. */
export const forceMatrix = (data: Corpus): ForceRow[] =>
  data.themes.map((theme) => {
    const byPlan = groupBy(data.excerpts.get(theme.id) ?? [], ({ plan }) => plan);
    const cells = data.plans.map((plan) => {
      const parsed = (data.clauses.get(plan.id)?.length ?? 0) > 0;
      return bindingOf(plan, parsed, byPlan.get(plan.id) ?? []);
    });
    return { theme, cells };
  });

/** Returns what a cell of the matrix says in words. */
export function bindingInWords({ parsed, promises, others, grades }: Binding): string {
  if (!parsed) return '未解析';
  if (promises === 0) return others === 0 ? '未提及' : `${others} 句，都不是承诺`;
  const counted = force.options
    .filter((grade) => grades[grade] > 0)
    .map((grade) => `${grade} ${grades[grade]}`);
  return `${promises} 句承诺：${counted.join('，')}`;
}
