import type { ClauseKind } from '../../src/model/clause.ts';

/** A sentence as the readers of status, force and State's requirements see it. */
export interface Statement {
  /** The sentence, folded for matching. */
  readonly text: string;
  /** Titles above it, folded, nearest first. */
  readonly titles: readonly string[];
  /** Form of its clause. */
  readonly kind: ClauseKind;
  /** Whether it stands before the first section of the document. */
  readonly opening: boolean;
  /** Whether it is a row of a table of indicators. */
  readonly indicator: boolean;
  /** Year of the document, or null where it has no date. */
  readonly year: number | null;
}

/** The parts of a sentence between its commas, semicolons and colons, without the mark behind; offsets in the sentence. */
export interface Part {
  readonly start: number;
  readonly text: string;
}

/** Cuts a sentence into its parts; brackets hold their commas. */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/(?:\([^()]*\)|[^,;:。!?])+/gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

/** Returns the year of a document: of its date, else the first in its title, else null. */
export function documentYear({ date, title }: { date: string | null; title: string }): number | null {
  const year = /20\d\d/u.exec(date ?? title)?.[0];
  return year === undefined ? null : Number(year);
}
