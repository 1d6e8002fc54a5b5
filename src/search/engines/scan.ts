import { type Manifest, type PackedPlan, type SearchPlan, unpack } from '../corpus.ts';
import type { Engine, Load } from './engine.ts';

/** Engine for small corpora: all texts in one file, every plan a candidate. */
export function scanEngine(manifest: Manifest, load: Load): Engine {
  const loaded = new Map<number, Promise<SearchPlan>>();
  let bundle: Promise<readonly PackedPlan[]> | undefined;
  const packed = async (index: number): Promise<PackedPlan> => {
    if (!manifest.bundled) return (await load(`plans/${manifest.plans[index]?.id}.json`)) as PackedPlan;
    bundle ??= load('texts.json') as Promise<readonly PackedPlan[]>;
    return (await bundle)[index]!;
  };
  const all = manifest.plans.map((_, index) => index);
  return {
    name: 'scan',
    manifest,
    candidates: async () => all,
    part: (index) => remember(loaded, index, async () => unpackAt(await packed(index), index, manifest)),
  };
}

/** Unpacks plan `index` of the manifest, or a part of it that begins with clause `from`. */
export function unpackAt(packed: PackedPlan, index: number, manifest: Manifest, from = 0): SearchPlan {
  return unpack(packed, manifest.plans[index]!, index, manifest.themes, from);
}

/** Returns the promise kept under `key`, starting `make` the first time; a failure is not kept. */
export function remember<K, V>(kept: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = kept.get(key);
  if (found) return found;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** Returns a function that makes its promise at the first call and hands out the same ever after; a failure is not kept. */
export function onceKept<T>(make: () => Promise<T>): () => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return () => remember(kept, '', make);
}
