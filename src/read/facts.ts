import { getCollection } from 'astro:content';
import type { BodyEntry, IndicatorEntry } from '../model/index.ts';
import { once } from './once.ts';
import type { Records } from './records.ts';
import { records } from './records.ts';

/** Numbers, dates and duties with the vocabularies they are read by. */
export interface Facts extends Records {
  readonly vocabulary: readonly IndicatorEntry[];
  readonly bodies: readonly BodyEntry[];
}

async function load(): Promise<Facts> {
  const [data, vocabulary, bodies] = await Promise.all([
    records(),
    getCollection('vocabulary'),
    getCollection('bodies'),
  ]);
  return {
    ...data,
    vocabulary: vocabulary.map((entry) => entry.data),
    bodies: bodies.map((entry) => entry.data),
  };
}

/** Returns the facts of all plans; read once a build. */
export const facts = once(load);
