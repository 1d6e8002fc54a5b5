import type { Clause } from '../../src/model/index.ts';
import { unreadNumbers } from '../facts/unread.ts';
import type { PlanContent } from '../pipeline/plan.ts';
import { locatorIn, placeOfWords } from '../report/words.ts';

/** A remark on a text: what the reader of texts did, or could not decide. */
export interface Remark {
  /** Line of the text, counted from 1. */
  readonly line: number;
  /** Column of the words concerned, counted from 1; absent where the whole line is meant. */
  readonly column?: number;
  /** Kind of the remark, such as `number-out-of-order`. */
  readonly key: string;
  /** One sentence. */
  readonly message: string;
  /** The words concerned, verbatim; empty where the whole line is meant. */
  readonly detail: string;
  /** Element id of the clause it is about. */
  readonly eId: string;
}

/** All remarks on the clauses of a plan, numbers that cannot be read whole among them, in the order of their lines. */
export function remarksOf({ clauses, lines }: Pick<PlanContent, 'clauses' | 'lines'>): Remark[] {
  return clauses
    .flatMap((clause) => [...parserRemarks(clause, lines), ...numberRemarks(clause, lines)])
    .sort((a, b) => a.line - b.line);
}

function parserRemarks({ eId, issues }: Clause, lines: readonly string[]): Remark[] {
  return issues.map(({ key, line, detail }) => {
    return { ...placeOfWords(lines, line, detail), key, message: inWords(key, detail), detail, eId };
  });
}

function numberRemarks(clause: Clause, lines: readonly string[]): Remark[] {
  const locate = locatorIn(clause, lines);
  const key = 'number-not-read';
  return unreadNumbers([clause]).map(({ eId, start, words }) => {
    return { ...locate(start, words), key, message: inWords(key, words), detail: words, eId };
  });
}

function inWords(key: string, detail: string): string {
  const words = key.replaceAll('-', ' ');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return detail === '' ? `${sentence}.` : `${sentence}: “${detail}”.`;
}
