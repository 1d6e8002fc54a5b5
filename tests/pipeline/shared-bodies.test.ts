import { expect, test } from 'vitest';
import type { PlanContent } from '../../scripts/pipeline/plan.ts';
import { withSharedBodies } from '../../scripts/pipeline/shared-bodies.ts';

const plan = (name: string, id: string) => {
  const named = { lead: [name], support: [], leadBodies: [id], supportBodies: [] };
  return {
    responsibilities: [named],
    tasks: [named],
    excerpts: [{ leadBodies: [id] }],
    deadlines: [{ bodies: [id] }],
    commitments: [{ bodies: [] }],
  } as unknown as PlanContent;
};

test('names of two cities that sound alike get an id each, in every record; others keep theirs', () => {
  const [first, second, third] = withSharedBodies(
    [plan('市事务局', 'shishiwuju'), plan('市实务局', 'shishiwuju'), plan('市气象局', 'shiqixiangju')],
    [],
  );
  const ids = [first, second].map((each) => each!.responsibilities[0]!.leadBodies[0]!);
  expect(new Set(ids).size).toBe(2);
  [first, second].forEach((each, at) => {
    expect(each!.tasks[0]!.leadBodies).toEqual([ids[at]]);
    expect(each!.deadlines[0]!.bodies).toEqual([ids[at]]);
  });
  expect(third!.tasks[0]!.leadBodies).toEqual(['shiqixiangju']);
});
