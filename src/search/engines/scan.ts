import { type Manifest, type PackedPlan, type SearchPlan, unpack } from '../corpus.ts';
import { remember } from '../kept.ts';
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
