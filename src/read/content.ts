import { type CollectionKey, getCollection } from 'astro:content';
import { type CollectionName, type Content, collectionNames, collectionOf } from '../model/content.ts';
import { once } from './once.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The records of a collection, file by file. */
async function recordsOf(name: CollectionName): Promise<Entry[]> {
  const files = (await getCollection(name as CollectionKey)).map((entry) => entry.data as Entry);
  return collectionOf(name).form === 'cities' ? files.flatMap((file) => file[name] as Entry[]) : files;
}

/** Puts records in the order of what they belong to; within it their order stays. */
function inOrder(records: readonly Entry[], rank: (record: Entry) => number): Entry[] {
  return [...records].sort((a, b) => rank(a) - rank(b));
}

async function load(): Promise<Content> {
  const read = new Map(
    await Promise.all(collectionNames.map(async (name) => [name, await recordsOf(name)] as const)),
  );
  const order = new Map(read.get('plans')?.map(({ id, order }) => [id, order as number]));
  const rank = ({ order: own, plan }: Entry) => (own as number | undefined) ?? order.get(plan) ?? 0;
  return Object.fromEntries(
    collectionNames.map((name) => [name, inOrder(read.get(name) ?? [], rank)]),
  ) as never;
}

/** Returns all records of the site, plans and what belongs to them in their given order; read once a build. */
export const content = once(load);
