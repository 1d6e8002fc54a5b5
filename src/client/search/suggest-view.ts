import type { Near } from '../../search/language/near.ts';
import type { Synonym } from '../../search/language/synonyms.ts';
import type { Respelling } from '../../search/language/typo.ts';
import { button, el } from '../base/dom.ts';
import { hitItem } from './hit.ts';

/** Draws other wordings as switches; nothing if there are none. */
export function synonymChips(
  offered: readonly Synonym[],
  on: readonly string[],
  toggle: (term: string) => void,
): HTMLElement[] {
  const chips = offered.map(({ term }) => {
    const pressed = on.includes(term);
    return button(pressed ? `${term} ×` : `＋ ${term}`, () => toggle(term), {
      class: 'search-chip',
      'data-synonym': term,
      'aria-pressed': String(pressed),
      'aria-label': pressed ? `不再同时检索${term}` : `同时检索${term}`,
    });
  });
  return chips.length === 0 ? [] : [el('p', { class: 'search-chips' }, '同时检索 ', ...chips)];
}

/** For a query that is wholly in printed quotes: the same without them. */
export function withoutQuotes(raw: string, search: (query: string) => void): HTMLElement[] {
  const inner = /^\s*[“]([^“”]+)[”]\s*$/u.exec(raw)?.[1];
  if (!inner) return [];
  const chip = button(inner, () => search(inner), { class: 'search-chip', 'data-unquoted': inner });
  return [el('p', { class: 'search-chips' }, '以上连引号一起找；不计引号：', chip)];
}

/** Offers corrected queries. */
export function correctionNodes(list: readonly Respelling[], search: (query: string) => void): HTMLElement[] {
  if (list.length === 0) return [];
  const offers = list.map(({ query, count }) =>
    button(`${query}（${count} 条）`, () => search(query), {
      class: 'search-chip',
      'data-correction': query,
    }),
  );
  return [el('p', { class: 'search-chips' }, '是不是要找：', ...offers)];
}

/** Draws what nearly matches, labelled as such. */
export function nearNodes(near: Near, query: string): HTMLElement[] {
  if (near.hits.length === 0) return [];
  const parts = near.parts.map((part) => `“${part}”`).join('、');
  const items = near.hits.map((hit) =>
    hitItem(hit, { query: near.parts[0] ?? query, words: near.parts }, true),
  );
  return [
    el('h2', {}, '近似结果'),
    el('p', { class: 'quiet' }, `没有条文完全相符，以下条文含有其中的${parts}。`),
    el('ol', { class: 'search-list' }, ...items),
  ];
}
