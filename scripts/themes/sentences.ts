import { type Span, sentencesOf, trimSpan } from '../../src/writing/sentences.ts';
import { dutyBracket } from '../facts/duties/brackets.ts';

/** Cuts a bracket of duties (…牵头，…配合) off the end of a sentence; nothing may be left. */
function withoutDuties(text: string, span: Span): Span {
  const bracket = dutyBracket(text.slice(span.start, span.end));
  return bracket ? { start: span.start, end: span.start + bracket.start } : span;
}

/** Splits `text` from offset `from` to `to` into the sentences that can be excerpts: brackets of responsibilities are left out. */
export function statementsOf(text: string, from = 0, to = text.length): Span[] {
  return sentencesOf(text, from, to)
    .map((span) => trimSpan(text, withoutDuties(text, span)))
    .filter((span) => span.end > span.start);
}
