const byHighlight = 'highlights' in CSS && typeof Highlight === 'function';

function paintHighlights(ranges: readonly Range[], now: number): void {
  const current = ranges[now];
  CSS.highlights.set('found', new Highlight(...ranges.filter((_, n) => n !== now)));
  CSS.highlights.set('found-now', new Highlight(...(current ? [current] : [])));
}

function unwrapMarks(): void {
  for (const mark of document.querySelectorAll('mark.found, mark.found-now')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The parts of a range, one a text node, so that each can be wrapped. */
function pieces(range: Range): Range[] {
  if (range.startContainer === range.endContainer) return [range];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const parts: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!range.intersectsNode(node) || node.parentElement?.closest('[data-margin]')) continue;
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (!part.collapsed) parts.push(part);
  }
  return parts;
}

/** Wraps each range in marks of the class that `classOf` gives its index. */
function paintMarks(ranges: readonly Range[], classOf: (at: number) => string): void {
  // From the end backwards, so that wrapping one leaves the offsets of those before it right.
  [...ranges].reverse().forEach((range, back) => {
    const className = classOf(ranges.length - 1 - back);
    for (const piece of pieces(range).reverse()) {
      const mark = document.createElement('mark');
      mark.className = className;
      piece.surroundContents(mark);
    }
  });
}

/** Marks ranges for good under one name, which the style sheet knows as a highlight and as a class of `mark`. */
export function mark(name: string, ranges: readonly Range[]): void {
  if (byHighlight) CSS.highlights.set(name, new Highlight(...ranges));
  else paintMarks(ranges, () => name);
}

/** Marks the ranges, the current one differently; `ranges` is asked for afresh where marking changes the document. */
export function paint(ranges: () => readonly Range[], now: number): void {
  if (byHighlight) {
    paintHighlights(ranges(), now);
  } else {
    unwrapMarks();
    paintMarks(ranges(), (at) => (at === now ? 'found-now' : 'found'));
  }
}
