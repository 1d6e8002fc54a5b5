import type { PackedPlan } from '../corpus.ts';
import { foldAll } from '../language/fold.ts';

/** Clauses per block: the unit that the index points at and that is loaded to verify a hit. */
export const blockSize = 16;

/** Characters of JSON per file of postings; a longer list stands in a file of its own. */
const fileSize = 16_000;

/** The first file of the index: how to find the others. */
export interface PairsDirectory {
  /** Number of clauses by plan, in order: says which blocks are whose. */
  readonly clauses: readonly number[];
  /** First key of each file of postings, ascending by UTF-16 units. */
  readonly firsts: readonly string[];
  /** Numbers of the files that hold one long list. */
  readonly long: readonly number[];
}

/** A file of postings: by key (a character or a pair), block numbers ascending, as differences. */
export type PostingsFile = Readonly<Record<string, readonly number[]>>;

/** A file to be written, its path relative to the search data. */
export interface DataFile {
  readonly path: string;
  readonly content: unknown;
}

/** All single characters (UTF-16 units) and neighbouring pairs of normalised text. */
export function keysOf(norm: string): Set<string> {
  const keys = new Set<string>();
  for (let at = 0; at < norm.length; at += 1) {
    keys.add(norm[at]!);
    if (at + 1 < norm.length) keys.add(norm.slice(at, at + 2));
  }
  return keys;
}

/** Clauses `from` (included) to `to` of a packed plan. */
export function slicePacked(plan: PackedPlan, from: number, to: number): PackedPlan {
  return {
    sections: plan.sections,
    eIds: plan.eIds.slice(from, to),
    kinds: plan.kinds.slice(from, to),
    in: plan.in.slice(from, to),
    places: plan.places.slice(from, to),
    leads: plan.leads.slice(from, to),
    themes: plan.themes.slice(from, to),
    texts: plan.texts.slice(from, to),
  };
}

/** The packed blocks of a plan, in order. */
function blocksOf(plan: PackedPlan): PackedPlan[] {
  const count = Math.ceil(plan.texts.length / blockSize);
  return Array.from({ length: count }, (_, at) => slicePacked(plan, at * blockSize, (at + 1) * blockSize));
}

/** Block numbers by key, as differences. */
function postings(blocks: readonly PackedPlan[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [number, { texts }] of blocks.entries()) {
    const keys = new Set(texts.flatMap((text) => [...keysOf(foldAll(text))]));
    for (const key of keys) {
      const list = lists.get(key) ?? [];
      list.push(number - (last.get(key) ?? 0));
      last.set(key, number);
      lists.set(key, list);
    }
  }
  return lists;
}

interface Shelf {
  firsts: string[];
  long: number[];
  files: Record<string, readonly number[]>[];
}

/** Distributes the sorted lists over files. */
function shelve(lists: ReadonlyMap<string, readonly number[]>): Shelf {
  const shelf: Shelf = { firsts: [], long: [], files: [] };
  let size = fileSize;
  for (const key of [...lists.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const list = lists.get(key)!;
    const own = JSON.stringify(list).length;
    const long = own > fileSize / 2;
    if (long || size + own > fileSize) {
      if (long) shelf.long.push(shelf.files.length);
      shelf.firsts.push(key);
      shelf.files.push({});
      size = long ? fileSize : 0;
    }
    shelf.files.at(-1)![key] = list;
    size += own + key.length + 4;
  }
  return shelf;
}

/** Files of the index over packed plans: directory, postings, and the texts in blocks. */
export function pairsFiles(plans: readonly PackedPlan[]): DataFile[] {
  const blocks = plans.flatMap(blocksOf);
  const { firsts, long, files } = shelve(postings(blocks));
  const directory: PairsDirectory = { clauses: plans.map(({ texts }) => texts.length), firsts, long };
  return [
    { path: 'pairs/index.json', content: directory },
    ...files.map((content, at) => ({ path: `pairs/${at}.json`, content })),
    ...blocks.map((content, at) => ({ path: `blocks/${at}.json`, content })),
  ];
}
