import { z } from 'zod';
import { type Collection, collections, type Form } from './collections.ts';
import { cityId } from './ids.ts';

/** Name of a collection. */
export type CollectionName = keyof typeof collections;

/** A record of a collection. */
export type RecordOf<N extends CollectionName> = z.infer<(typeof collections)[N]['record']>;

/** All records of all collections, by name. */
export type Content = { readonly [N in CollectionName]: readonly RecordOf<N>[] };

/** Name of a collection that lies in `content/` in a certain form. */
export type NameOf<F extends Form> = {
  [N in CollectionName]: (typeof collections)[N]['form'] extends F ? N : never;
}[CollectionName];

/** The records that one plan gives, by the name of their collection. */
export type PlanRecords = { readonly [N in NameOf<'cities'>]: readonly RecordOf<N>[] };

/** Names of all collections, in the order of the list. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** What the list says of a collection, with every optional part. */
export const collectionOf = (name: CollectionName): Collection => collections[name];

/** Names of the collections of certain forms, in the order of the list. */
export function namesOf<F extends Form>(...forms: readonly F[]): NameOf<F>[] {
  return collectionNames.filter((name) =>
    forms.some((form) => collectionOf(name).form === form),
  ) as NameOf<F>[];
}

/** Schema of one entry of a collection as Astro loads it: a file, or a record of a file that lists them. */
export function entrySchema(name: CollectionName): z.ZodObject {
  const { record, form } = collectionOf(name);
  if (form !== 'cities') return record;
  return z.strictObject({
    /** City id. */
    plan: cityId,
    /** Its records, in the order of the text. */
    [name]: z.array(record),
  });
}

/** Path of a collection's folder or file from the root of the project. */
export const pathOf = (name: CollectionName): string => `content/${collectionOf(name).path ?? name}`;

/** Path of a city's file of a generated collection. */
export const cityFile = (name: NameOf<'city' | 'cities'>, city: string): string =>
  `${pathOf(name)}/${city}.json`;

/** The records that a file of a generated collection holds. */
export const recordsIn = <N extends NameOf<'city' | 'cities'>>(name: N, file: unknown): RecordOf<N>[] =>
  collectionOf(name).form === 'cities'
    ? (file as Record<string, RecordOf<N>[]>)[name]!
    : [file as RecordOf<N>];
