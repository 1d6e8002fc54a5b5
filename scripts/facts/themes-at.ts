import type { Clause, Selected } from '../../src/model/index.ts';

/** Gives the themes of a stretch of a clause, in order of their names. */
export type ThemesAt = (clause: Clause, start: number, end: number) => string[];

/** Makes the reader of themes from the excerpts of a document: those that a stretch lies in or touches, wherever they are said again. */
export function themesAt(excerpts: readonly Selected[]): ThemesAt {
  const places = excerpts.flatMap(({ theme, eId, start, end, also }) =>
    [{ eId, start, end }, ...also].map((place) => ({ ...place, theme })),
  );
  const byClause = Map.groupBy(places, ({ eId }) => eId);
  return (clause, start, end) => {
    const around = (byClause.get(clause.eId) ?? []).filter((e) => e.start < end && e.end > start);
    return [...new Set(around.map(({ theme }) => theme))].sort();
  };
}
