import type { Quote } from '../../citation/selector.ts';

/** The words of a clause as the page shows them: its text as published, and where each piece of it stands. */
export interface ClauseWords {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** A part of a clause's text, end excluded. */
export interface Part {
  readonly clause: HTMLElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The elements that hold a clause's text: the cells of a row, else its one block. */
const holders = (clause: HTMLElement): Element[] =>
  clause.matches('tr')
    ? [...clause.children].filter((cell) => !cell.matches('[data-margin]'))
    : [...clause.querySelectorAll(':scope > .text')];

/** Reads the words of a clause; the cells of a row are apart by tabs, as they are published. */
export function wordsOf(clause: HTMLElement): ClauseWords {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  for (const [n, holder] of holders(clause).entries()) {
    if (n > 0) text += '\t';
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
  }
  return { text, pieces };
}

/** The stretch of the document between two offsets of a clause's text; undefined where there is none. */
export function stretch({ pieces }: ClauseWords, start: number, end: number): Range | undefined {
  const holds = (at: number) => pieces.find(({ node, start: own }) => own <= at && at < own + node.length);
  const [first, last] = [holds(start), holds(end - 1)];
  if (!first || !last || end <= start) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** The part of a clause that a range covers, blanks at its ends left out; undefined where it covers no words. */
export function covered(clause: HTMLElement, range: Range): Part | undefined {
  const { text, pieces } = wordsOf(clause);
  const within = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [within[0], within[within.length - 1]];
  if (!first || !last) return undefined;
  const from = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const to = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { clause, text, start, end } : undefined;
}

/** The clause that a quote names; null where the page has none of this id. */
export const clauseOf = ({ eId }: Quote): HTMLElement | null => document.getElementById(eId);
