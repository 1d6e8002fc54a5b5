import type { GroupMention, Selected, TargetGroup } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import { groupReaders } from './groups.ts';
import { type PlanText, unitsOf } from './units.ts';

const folded = (text: string): string => normalise(text, variants());

/** Returns the sentences of a plan that speak of target groups, in the order of the text, then of the dictionary. */
export function mentionsOf(
  plan: PlanText,
  groups: readonly TargetGroup[],
  excerpts: readonly Selected[],
): GroupMention[] {
  const readers = groupReaders(groups, folded);
  const themes = Map.groupBy(excerpts, ({ eId, start }) => `${eId} ${start}`);
  return unitsOf(plan).flatMap(({ clause, start, end }) => {
    const text = clause.text.slice(start, end);
    const read = folded(text);
    return readers.flatMap(({ id, name, wordingsIn }) => {
      const words = wordingsIn(read);
      if (words.length === 0) return [];
      return {
        group: id,
        name,
        plan: clause.plan,
        eId: clause.eId,
        start,
        end,
        text,
        words,
        themes: [...new Set((themes.get(`${clause.eId} ${start}`) ?? []).map(({ theme }) => theme))],
        url: clause.url,
      };
    });
  });
}
