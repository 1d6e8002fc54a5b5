import { expect, test } from 'vitest';
import { cities, clausesOf, tasksOf } from './content.ts';

test('a row of tasks is cited by the number of its task', () => {
  const places = new Map(clausesOf('jiyuan').map(({ eId, place }) => [eId, place]));
  const tasks = tasksOf('jiyuan');
  expect(tasks.length).toBeGreaterThan(20);
  for (const { eId, no } of tasks) expect(places.get(eId)).toBe(`附件 任务${no}`);
});

test('no clause of the plans is without a place', () => {
  for (const city of cities) for (const { place } of clausesOf(city)) expect(place.trim()).not.toBe('');
});
