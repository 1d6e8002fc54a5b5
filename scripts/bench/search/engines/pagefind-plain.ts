import type { PagefindIndex } from '../../../../src/search/engines/pagefind.ts';
import type { OpenEngine } from '../contract.ts';

interface Result {
  id: string;
  data(): Promise<unknown>;
}

/** Pagefind as it comes: one record a clause, the query as typed. */
export const open: OpenEngine = async (base) => {
  const module = await import(new URL(`${base}pagefind/pagefind.js`, location.href).href);
  const index = module as PagefindIndex;
  let numbers: Record<string, number> | undefined;
  return {
    async search(query, shown) {
      const results = (await index.search(query)).results as readonly Result[];
      await Promise.all(results.slice(0, 20).map((result) => result.data()));
      shown(results.length);
      // Only the bench wants the numbers of all results; what Pagefind needs is loaded by now.
      numbers ??= (await (await fetch(`${base}uncounted.json`)).json()) as Record<string, number>;
      return results.map(({ id }) => numbers![id]!);
    },
  };
};
