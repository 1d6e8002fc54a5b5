import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { OpenEngine } from '../contract.ts';

function empty() {
  return create({ schema: { text: 'string' }, components: { tokenizer: createTokenizer() } });
}

/** Serialised Orama index of the clauses; the texts themselves, which it keeps too, are taken out. */
export async function indexed(texts: readonly string[]): Promise<string> {
  const index = empty();
  await insertMultiple(
    index,
    texts.map((text, number) => ({ id: String(number), text })),
    1000,
  );
  return JSON.stringify(save(index));
}

/** Orama with its Mandarin tokenizer; every word of the query must occur. */
export const open: OpenEngine = async (base) => {
  const index = empty();
  load(index, (await (await fetch(`${base}index.json`)).json()) as RawData);
  return {
    async search(term, shown) {
      const { hits } = await search(index, { term, limit: 1_000_000, threshold: 0 });
      shown(hits.length);
      return hits.map(({ id }) => Number(id));
    },
  };
};
