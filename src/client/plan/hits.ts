import { matches, needles, occurrences } from '../../search/language/match.ts';
import { isEmpty, type Query } from '../../search/language/query.ts';
import { mapNormalised } from '../../writing/fold.ts';

/** A clause as it can be searched: its text nodes, and for each normalised unit the node and offset it came from. */
export interface SearchText {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly at: readonly { readonly node: number; readonly offset: number }[];
}

/** Where a word was found: the clause and the units of its normalised text, end excluded. */
export interface WordPlace {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

/** Returns all places of the query's words in the clauses that answer it, as search does, in reading order. */
export function findWords(texts: readonly { readonly text: string }[], query: Query): WordPlace[] {
  if (isEmpty(query)) return [];
  const wanted = needles(query);
  return texts.flatMap(({ text }, clause) => {
    if (!matches(text, wanted)) return [];
    const places = query.include.flatMap(({ text: word }) =>
      occurrences(text, word).map((start) => ({ clause, start, end: start + word.length })),
    );
    return places.sort((a, b) => a.start - b.start);
  });
}

/** Reads a clause's text nodes, its margin left out, into one normalised text. */
export function readClause(element: Element): SearchText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-margin]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  const at: { node: number; offset: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const mapped = mapNormalised(node.data);
    for (let unit = 0; unit < mapped.text.length; unit += 1)
      at.push({ node: nodes.length, offset: mapped.starts[unit] ?? 0 });
    text += mapped.text;
    nodes.push(node);
  }
  return { text, nodes, at };
}

/** Returns the stretch of the document that a hit covers, or undefined if its text is gone. */
export function rangeOf({ nodes, at }: SearchText, { start, end }: WordPlace): Range | undefined {
  const [first, last] = [at[start], at[end - 1]];
  const [from, to] = [nodes[first?.node ?? -1], nodes[last?.node ?? -1]];
  if (!first || !last || !from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from, first.offset);
  const width = (to.data.codePointAt(last.offset) ?? 0) > 0xffff ? 2 : 1;
  range.setEnd(to, last.offset + width);
  return range;
}
