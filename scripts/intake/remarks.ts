import { unreadNumbers } from '../facts/unread.ts';
import type { PlanContent } from '../pipeline/plan.ts';

/** A remark on a text: what the reader of texts did, or could not decide. */
export interface Remark {
  /** Line of the text, counted from 1. */
  readonly line: number;
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
export function remarksOf({ clauses }: Pick<PlanContent, 'clauses'>): Remark[] {
  const parsing = clauses.flatMap(({ eId, issues }) => issues.map((issue) => ({ ...issue, eId })));
  const numbers = unreadNumbers(clauses).map(({ eId, line, words }) => {
    return { eId, line, key: 'number-not-read', detail: words };
  });
  return [...parsing, ...numbers]
    .map(({ line, key, detail, eId }) => ({ line, key, message: inWords(key, detail), detail, eId }))
    .sort((a, b) => a.line - b.line);
}

function inWords(key: string, detail: string): string {
  const words = key.replaceAll('-', ' ');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return detail === '' ? `${sentence}.` : `${sentence}: “${detail}”.`;
}
