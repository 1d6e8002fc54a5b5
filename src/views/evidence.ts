import type { Clause } from '../model/index.ts';

/** Finds the first clause that says a quotation word for word; null if none does. */
export const clauseSaying = <T extends Pick<Clause, 'text'>>(
  quote: string,
  clauses: readonly T[],
): T | null => clauses.find(({ text }) => text.includes(quote)) ?? null;
