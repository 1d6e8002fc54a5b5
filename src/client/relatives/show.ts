import type { ShippedCity, ShippedSentence } from '../../relatives/shipped.ts';
import { tilesOf } from '../../relatives/tiles.ts';
import { urls } from '../../urls.ts';
import type { Span } from '../../writing/sentences.ts';
import { el } from '../base/dom.ts';

/** The name of a city with its colour mark. */
export const cityName = ({ city, hue }: ShippedCity): HTMLElement =>
  el('span', { class: `city ${hue}` }, city);

/** A text with some stretches of it marked. */
export function marked(text: string, spans: readonly Span[]): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    nodes.push(document.createTextNode(text.slice(end, span.start)));
    nodes.push(el('mark', { class: 'shared' }, text.slice(span.start, span.end)));
    end = span.end;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

/** A text with what no given stretch of it covers marked as differing; marks between words never differ. */
export function differing(text: string, shared: readonly Span[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(words)) nodes.push(el('mark', { class: 'differs' }, words));
    else nodes.push(words);
  };
  for (const span of [...shared].sort((a, b) => a.start - b.start)) {
    add(end, span.start);
    nodes.push(text.slice(span.start, span.end));
    end = span.end;
  }
  add(end, text.length);
  return nodes;
}

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
export async function fetched<T>(file: string): Promise<T> {
  const response = await fetch(urls.reuseData(file));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as T;
}
