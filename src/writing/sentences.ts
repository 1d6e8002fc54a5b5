/** A stretch of a text: offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence: 。！？ with the closing marks behind, a cell border, a line feed. */
const sentence = /[^。！？\n\t]*(?:[。！？]+[”’」』》）)】]*|$|(?=[\n\t]))/gu;
/** A ； before a numbered entry parts a list that stands in one line. */
const entryEnd = /；(?=\s*[\d①-⑳])/gu;

/** Narrows a span to what is left without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  const start = span.start + part.length - part.trimStart().length;
  return { start, end: Math.max(start, span.end - (part.length - part.trimEnd().length)) };
}

/**
 * Splits `text` from offset `from` to `to` into sentences, in order and without white space at their ends: each runs to
 * its 。！？ with the closing quotes and brackets behind it; tabs and line breaks end a sentence too.
 */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from, to).matchAll(sentence)) {
    const start = from + match.index;
    const span = trimSpan(text, { start, end: start + match[0].length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

/** Splits a text into sentences, and these at each ； before a numbered entry. */
export function entriesOf(text: string, from = 0, to = text.length): Span[] {
  return sentencesOf(text, from, to).flatMap((span) => {
    const entries: Span[] = [];
    let start = span.start;
    for (const match of text.slice(span.start, span.end).matchAll(entryEnd)) {
      entries.push({ start, end: span.start + match.index + 1 });
      start = span.start + match.index + 1;
    }
    return [...entries, { start, end: span.end }].map((entry) => trimSpan(text, entry));
  });
}
