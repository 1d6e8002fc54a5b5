import type { Clause, Selected } from '../../src/model/index.ts';

/** Gives the themes of a stretch of a clause, in order of their names. */
export type ThemesAt = (clause: Clause, start: number, end: number) => string[];

/** Makes the reader of themes from the excerpts of a document: those that a stretch lies in or touches. */
export function themesAt(excerpts: readonly Selected[]): ThemesAt {
  const byClause = Map.groupBy(excerpts, (excerpt) => excerpt.eId);
  return (clause, start, end) => {
    const around = (byClause.get(clause.eId) ?? []).filter((e) => e.start < end && e.end > start);
    return [...new Set(around.map((excerpt) => excerpt.theme))].sort();
  };
}
