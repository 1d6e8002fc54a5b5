import { type CollectionKey, getCollection } from 'astro:content';
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
} from '../model/index.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

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

/** The records of one kind, in the order of the plans. */
async function inOrder<K extends CollectionKey, T>(
  name: K,
  plans: readonly string[],
  take: (data: never) => readonly T[],
): Promise<T[]> {
  const files = await getCollection(name);
  const byPlan = new Map(files.map((entry) => [(entry.data as { plan: string }).plan, entry.data]));
  return plans.flatMap((plan) => {
    const data = byPlan.get(plan);
    return data === undefined ? [] : take(data as never);
  });
}

async function load(): Promise<Records> {
  const data = await corpus();
  const plans = data.plans.map((plan) => plan.id);
  const [indicators, commitments, deadlines, tasks, responsibilities] = await Promise.all([
    inOrder('indicators', plans, (file: Pick<Records, 'indicators'>) => file.indicators),
    inOrder('commitments', plans, (file: Pick<Records, 'commitments'>) => file.commitments),
    inOrder('deadlines', plans, (file: Pick<Records, 'deadlines'>) => file.deadlines),
    inOrder('tasks', plans, (file: Pick<Records, 'tasks'>) => file.tasks),
    inOrder('responsibilities', plans, (file: Pick<Records, 'responsibilities'>) => file.responsibilities),
  ]);
  return {
    plans: data.plans,
    sections: plans.flatMap((plan) => data.sections.get(plan) ?? []),
    clauses: plans.flatMap((plan) => data.clauses.get(plan) ?? []),
    themes: data.themes,
    excerpts: [...data.excerpts.values()].flat(),
    indicators,
    commitments,
    deadlines,
    tasks,
    responsibilities,
  };
}

/** Returns all records that are published; read once a build. */
export const records = once(load);
