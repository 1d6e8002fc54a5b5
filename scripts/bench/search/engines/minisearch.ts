import MiniSearch, { type Options } from 'minisearch';
import type { BenchEngine } from '../contract.ts';
import { pairs, segments } from './tokens.ts';

const tokenizers = { segments, pairs };

/** Which way MiniSearch is told to cut Chinese. */
export type Cut = keyof typeof tokenizers;

function options(cut: Cut): Options {
  return {
    fields: ['text'],
    tokenize: tokenizers[cut],
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND' },
  };
}

/** Serialised MiniSearch index of the clauses. */
export function indexed(texts: readonly string[], cut: Cut): string {
  const index = new MiniSearch(options(cut));
  index.addAll(texts.map((text, id) => ({ id, text })));
  return JSON.stringify(index);
}

/** Opens a serialised index; a single character is looked for as a prefix, which is the best it can do. */
export async function openMini(base: string, cut: Cut): Promise<BenchEngine> {
  const index = MiniSearch.loadJSON(await (await fetch(`${base}index.json`)).text(), options(cut));
  return {
    search(query, shown) {
      const found = index.search(query, { prefix: query.length === 1 }).map(({ id }) => Number(id));
      shown(found.length);
      return found;
    },
  };
}
