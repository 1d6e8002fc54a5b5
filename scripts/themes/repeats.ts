import type { Selected } from '../../src/model/excerpt.ts';
import { foldWords } from './features.ts';

/** Makes one excerpt of those that say the same words twice (body and annex): the first, with the other places. */
export function foldRepeats(excerpts: readonly Selected[]): Selected[] {
  const said = Map.groupBy(
    excerpts,
    ({ theme, text }) => `${theme}\n${foldWords(text).replace(/\P{L}+$/u, '')}`,
  );
  return [...said.values()].map(([first, ...again]) => {
    if (again.length === 0) return first!;
    const every = [first!, ...again];
    return {
      ...first!,
      issues: unique(every.flatMap(({ issues }) => issues)),
      rules: unique(every.flatMap(({ rules }) => rules)),
      also: again.map(({ eId, start, end, url }) => ({ eId, start, end, url })),
    };
  });
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
