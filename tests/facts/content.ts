import { readFileSync } from 'node:fs';
import type { Clause, Excerpt, Indicator, Section, Task } from '../../src/model/index.ts';

/** The five cities, in their order. */
export const cities = ['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'] as const;

/** Reads the generated records of one kind and city. */
export function records<T>(kind: string, city: string): T[] {
  const file = JSON.parse(readFileSync(`content/${kind}/${city}.json`, 'utf8'));
  return file[kind] as T[];
}

export const clausesOf = (city: string) => records<Clause>('clauses', city);
export const sectionsOf = (city: string) => records<Section>('sections', city);
export const excerptsOf = (city: string) => records<Excerpt>('excerpts', city);
export const tasksOf = (city: string) => records<Task>('tasks', city);
export const indicatorsOf = (city: string) => records<Indicator>('indicators', city);
