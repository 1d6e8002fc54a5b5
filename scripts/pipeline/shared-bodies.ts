import type { BodyEntry } from '../../src/model/index.ts';
import { bodyNamer, namesIn } from '../../src/writing/body-names.ts';
import type { PlanContent } from './plan.ts';

/** Gives bodies their ids among all plans: names of two cities that would have one id alone get one each together. */
export function withSharedBodies(plans: readonly PlanContent[], table: readonly BodyEntry[]): PlanContent[] {
  const names = plans.map(({ responsibilities }) => namesIn(responsibilities));
  const shared = bodyNamer(table, names.flat());
  return plans.map((plan, at) => {
    const own = bodyNamer(table, names[at] ?? []);
    const ids = new Map(names[at]?.map((name) => [own(name).id, shared(name).id]));
    return [...ids].every(([before, now]) => before === now) ? plan : renamed(plan, ids);
  });
}

/** A plan with other ids of bodies. */
function renamed(plan: PlanContent, ids: ReadonlyMap<string, string>): PlanContent {
  const all = (bodies: readonly string[]) => bodies.map((id) => ids.get(id) ?? id);
  const answered = <T extends { bodies: readonly string[] }>(record: T) => ({
    ...record,
    bodies: all(record.bodies),
  });
  const named = <T extends { leadBodies: readonly string[]; supportBodies: readonly string[] }>(
    record: T,
  ) => ({
    ...record,
    leadBodies: all(record.leadBodies),
    supportBodies: all(record.supportBodies),
  });
  return {
    ...plan,
    excerpts: plan.excerpts.map((excerpt) => ({ ...excerpt, leadBodies: all(excerpt.leadBodies) })),
    commitments: plan.commitments.map(answered),
    deadlines: plan.deadlines.map(answered),
    tasks: plan.tasks.map(named),
    responsibilities: plan.responsibilities.map(named),
  };
}
