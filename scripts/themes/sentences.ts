/** A stretch of a text: offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const sentence = /[^。！？\n\t]*(?:[。！？]+[”’」』》）)】]*|$|(?=[\n\t]))/gu;
const dutyBracket = /^\s*[（(][^（）()]*(?:牵头|配合|负责)[^（）()]*[）)]?\s*$/u;
const trailingBracket = /[（(][^（）()]*(?:牵头|配合|负责)[^（）()]*[）)]\s*$/u;

/** Narrows a span to what is left without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  const start = span.start + part.length - part.trimStart().length;
  return { start, end: Math.max(start, span.end - (part.length - part.trimEnd().length)) };
}

/** Cuts a bracket of responsibilities (…牵头，…配合) off the end of a sentence; nothing may be left. */
function withoutDuties(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  if (dutyBracket.test(part)) return { start: span.end, end: span.end };
  const bracket = trailingBracket.exec(part);
  return bracket ? { start: span.start, end: span.start + bracket.index } : span;
}

/**
 * Splits `text` from offset `from` to `to` into sentences: each runs to its 。！？ with the closing quotes and brackets
 * behind it; tabs and line breaks end a sentence too. Brackets of responsibilities are left out.
 */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from, to).matchAll(sentence)) {
    const start = from + match.index;
    const span = trimSpan(text, withoutDuties(text, { start, end: start + match[0].length }));
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
