import { Charset, Index } from 'flexsearch';
import type { OpenEngine } from '../contract.ts';

function empty(): Index {
  return new Index({ encoder: Charset.CJK, tokenize: 'forward' });
}

/** Serialised FlexSearch index of the clauses: its parts by name. */
export function indexed(texts: readonly string[]): Record<string, string> {
  const index = empty();
  for (const [number, text] of texts.entries()) index.add(number, text);
  const parts: Record<string, string> = {};
  index.export((key: string, data: string) => {
    if (data !== undefined) parts[key] = data;
  });
  return parts;
}

/** FlexSearch with its own encoder for Chinese. */
export const open: OpenEngine = async (base) => {
  const parts = (await (await fetch(`${base}index.json`)).json()) as Record<string, string>;
  const index = empty();
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return {
    search(query, shown) {
      const found = index.search(query, { limit: 1_000_000 }) as (number | string)[];
      shown(found.length);
      return found.map(Number);
    },
  };
};
