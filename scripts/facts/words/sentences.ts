import { entriesOf, type Span } from '../../../src/writing/sentences.ts';

/** A sentence and its place in the clause's text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Cuts a clause's text into the sentences that facts are read from: a numbered entry of a list is one. */
export function sentencesOf(text: string): Sentence[] {
  return entriesOf(text).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}
