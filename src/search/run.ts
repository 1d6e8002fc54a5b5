import { type Engine, handedInOrder } from './engines/engine.ts';
import { type Hit, type Needles, searchPlan } from './language/match.ts';

/** Plan texts fetched at the same time. */
const width = 8;

/** State of a search that is under way. */
export interface Progress {
  /** Hits found so far, in plan order. */
  readonly hits: readonly Hit[];
  /** Whether every candidate has been read: the hits are all there are. */
  readonly complete: boolean;
}

/** Every combination of one wording per group would be many; a plan is a candidate if, per group, any wording may stand in it. */
async function candidatePlans(engine: Engine, { groups }: Needles): Promise<number[]> {
  const perGroup = await Promise.all(
    groups.map(
      async (group) => new Set((await Promise.all(group.map((word) => engine.candidates([word])))).flat()),
    ),
  );
  const [first = new Set<number>(), ...rest] = perGroup;
  return [...first].filter((plan) => rest.every((set) => set.has(plan))).sort((a, b) => a - b);
}

/**
 * Finds all clauses that satisfy the needles, verified in their text. Calls `report` as plans are read and stops
 * early when it returns false; resolves to the hits in plan order.
 */
export async function runSearch(
  engine: Engine,
  wanted: Needles,
  report: (progress: Progress) => boolean = () => true,
): Promise<Hit[]> {
  const plans = await candidatePlans(engine, wanted);
  const hits: Hit[] = [];
  await handedInOrder(
    plans,
    width,
    (index) => engine.part(index),
    (plan, done) => {
      hits.push(...searchPlan(plan, wanted));
      return done === plans.length || report({ hits, complete: false });
    },
  );
  return hits;
}
