import { type Span, sentencesOf, trimSpan } from '../../src/writing/sentences.ts';

const dutyBracket = /^\s*[（(][^（）()]*(?:牵头|配合|负责)[^（）()]*[）)]?\s*$/u;
const trailingBracket = /[（(][^（）()]*(?:牵头|配合|负责)[^（）()]*[）)]\s*$/u;

/** Cuts a bracket of responsibilities (…牵头，…配合) off the end of a sentence; nothing may be left. */
function withoutDuties(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  if (dutyBracket.test(part)) return { start: span.end, end: span.end };
  const bracket = trailingBracket.exec(part);
  return bracket ? { start: span.start, end: span.start + bracket.index } : span;
}

/** Splits `text` from offset `from` to `to` into the sentences that can be excerpts: brackets of responsibilities are left out. */
export function statementsOf(text: string, from = 0, to = text.length): Span[] {
  return sentencesOf(text, from, to)
    .map((span) => trimSpan(text, withoutDuties(text, span)))
    .filter((span) => span.end > span.start);
}
