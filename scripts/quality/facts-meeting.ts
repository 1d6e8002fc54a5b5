import type { Clause } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import type { ReadCommitment, ReadDeadline, ReadDuty } from '../facts/read-facts.ts';
import type { LabelledDocument, LabelledSentence } from './labelled-documents.ts';

/** The facts read from a document, and the clauses that say on which lines they stand. */
export interface ReadFacts {
  readonly clauses: readonly Clause[];
  readonly commitments: readonly ReadCommitment[];
  readonly deadlines: readonly ReadDeadline[];
  readonly responsibilities: readonly ReadDuty[];
}

/** How many labels there are, how many were met, and the records that no label asks for, each as printable lines. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly read: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** A cell of the labels; empty where it says none. */
export const cell = (text = ''): string => (text === '-' ? '' : text);
/** Words without what differs between ways of writing them. */
export const folded = (text: string): string => normalise(text, variants());

/** Whether one of two wordings holds the other. */
export function sharesWords(label: string, text: string): boolean {
  const [a, b] = [folded(label), folded(text)];
  return a.includes(b) || b.includes(a);
}

/** Gives the numbers of the sentences in which a record may stand. */
export type SentencesOf = (record: { eId: string; quote: string }) => ReadonlySet<number>;

/**
 * Finds the numbers of the sentences in which a record may stand: on the lines of its clause, sharing its quote; of a row,
 * whose date stands in another cell than the task that is quoted, anywhere on its lines.
 */
export function sentenceFinder(document: LabelledDocument, clauses: readonly Clause[]): SentencesOf {
  const lines = new Map(clauses.map((clause) => [clause.eId, clause.lines]));
  const rows = new Set(clauses.filter(({ kind }) => kind === 'row').map(({ eId }) => eId));
  const words = new Map(document.sentences.map((s: LabelledSentence) => [s.n, folded(s.text)]));
  return ({ eId, quote }) => {
    const [first, last] = lines.get(eId) ?? [0, 0];
    const near = document.sentences.filter((s) => s.line >= first && s.line <= last);
    const own = rows.has(eId) ? '' : folded(quote);
    const shares = ({ n }: LabelledSentence) => {
      const text = words.get(n) ?? '';
      return own === '' || text.includes(own) || own.includes(text);
    };
    // A converted file has other lines than the received one: then the words alone tell.
    const sharing = near.some(shares)
      ? near.filter(shares)
      : own === ''
        ? near
        : document.sentences.filter(shares);
    return new Set((sharing.length > 0 ? sharing : near).map((s) => s.n));
  };
}
