import type { Clause } from '../../src/model/index.ts';
import { figuresOf } from './words/figures.ts';
import { readSentences } from './words/reading.ts';

/** A number in a clause that cannot be read whole, such as `9 5%` or `l00%`: no record, but a remark. */
export interface Unread {
  /** Element id of the clause. */
  readonly eId: string;
  /** First line of the clause. */
  readonly line: number;
  /** Offset of the words within the clause's text. */
  readonly start: number;
  /** The words as received. */
  readonly words: string;
}

/** Returns the numbers of a document that cannot be read whole, in the order of the text. */
export function unreadNumbers(clauses: readonly Clause[]): Unread[] {
  return clauses.flatMap(({ eId, lines, text, kind }) => {
    if (kind === 'toc' || kind === 'furniture') return [];
    return readSentences(text).flatMap((sentence) =>
      figuresOf(sentence.text).unread.map((span) => {
        const { start, words } = sentence.at(span.start, span.end);
        return { eId, line: lines[0], start, words };
      }),
    );
  });
}
