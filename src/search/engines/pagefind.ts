import type { Manifest, PackedPlan, SearchPlan } from '../corpus.ts';
import { onceKept, remember } from '../kept.ts';
import { indexQuery } from '../language/bigrams.ts';
import type { Engine, Load } from './engine.ts';
import { unpackAt } from './scan.ts';

/** What this engine uses of Pagefind's browser module. */
export interface PagefindIndex {
  search(term: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Engine that grows: a Pagefind index of one record a plan names the candidates, plan texts come on demand. */
export function pagefindEngine(manifest: Manifest, load: Load, open: () => Promise<PagefindIndex>): Engine {
  const loaded = new Map<number, Promise<SearchPlan>>();
  const asked = new Map<string, Promise<ReadonlySet<number>>>();
  const index = onceKept(open);
  const records = onceKept(
    async () => new Map(Object.entries((await load('records.json')) as Record<string, number>)),
  );
  const plansWith = (word: string) =>
    remember(asked, word, async () => {
      const [pagefind, plans] = await Promise.all([index(), records()]);
      const { results } = await pagefind.search(indexQuery(word));
      return new Set(results.flatMap(({ id }) => plans.get(id) ?? []));
    });
  return {
    name: 'pagefind',
    manifest,
    candidates: async (words) => {
      const sets = await Promise.all(words.map(plansWith));
      const all = manifest.plans.map((_, order) => order);
      return all.filter((order) => sets.every((set) => set.has(order)));
    },
    part: (order) =>
      remember(loaded, order, async () =>
        unpackAt((await load(`plans/${manifest.plans[order]?.id}.json`)) as PackedPlan, order, manifest),
      ),
  };
}
