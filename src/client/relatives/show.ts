import type { ShippedCity, ShippedSentence } from '../../relatives/shipped.ts';
import { tilesOf } from '../../relatives/tiles.ts';
import { urls } from '../../urls.ts';
import type { Span } from '../../writing/sentences.ts';
import { el } from '../base/dom.ts';
import { fetchJson } from '../base/fetch.ts';

/** The name of a city with its colour mark. */
export const cityName = ({ city, hue }: ShippedCity): HTMLElement =>
  el('span', { class: `city ${hue}` }, city);

/** Cuts a text at the edges of some stretches of it, in order. */
function piecesOf(text: string, spans: readonly Span[]): { words: string; within: boolean }[] {
  let end = 0;
  const pieces = [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const before = text.slice(end, span.start);
      end = span.end;
      return [
        { words: before, within: false },
        { words: text.slice(span.start, span.end), within: true },
      ];
    });
  return [...pieces, { words: text.slice(end), within: false }];
}

/** A text with some stretches of it marked. */
export const marked = (text: string, spans: readonly Span[]): (Node | string)[] =>
  piecesOf(text, spans).map(({ words, within }) => (within ? el('mark', { class: 'shared' }, words) : words));

/** A text with what no given stretch of it covers marked as differing; marks between words never differ. */
export const differing = (text: string, shared: readonly Span[]): (Node | string)[] =>
  piecesOf(text, shared).map(({ words, within }) =>
    !within && /[\p{L}\p{N}]/u.test(words) ? el('mark', { class: 'differs' }, words) : words,
  );

/** A sentence as a quotation with its place and what is said of it. */
export function sentenceNode(
  plan: string,
  { eId, start, end, place }: ShippedSentence,
  words: readonly (Node | string)[],
  traits: string,
  ...tools: Node[]
): HTMLElement {
  return el(
    'figure',
    { class: 'excerpt', 'data-plan': plan, 'data-eid': eId, 'data-start': `${start}`, 'data-end': `${end}` },
    el('blockquote', {}, ...words),
    el(
      'figcaption',
      {},
      el('a', { class: 'place', href: urls.plan(plan, eId) }, place),
      el('span', { class: 'traits' }, traits),
      ...tools,
    ),
  );
}

/** A sentence as a quotation; what it shares with another text is marked, whatever its order. */
export function quoted(
  plan: string,
  sentence: ShippedSentence,
  beside: string,
  traits: string,
  ...tools: Node[]
): HTMLElement {
  const shared = tilesOf(beside, sentence.text).map(({ b }) => b);
  return sentenceNode(plan, sentence, marked(sentence.text, shared), traits, ...tools);
}

/** Fetches JSON below the data of this room; throws where it is not there or cannot be fetched. */
export const fetched = <T>(file: string): Promise<T> => fetchJson(urls.reuseData(file));
