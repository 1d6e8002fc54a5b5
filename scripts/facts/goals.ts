import type { Clause, Section } from '../../src/model/index.ts';
import { readFigures } from './words/reading.ts';
import { type YearMention, yearsOf } from './words/year.ts';

const aims = /目标|指标/u;

/**
 * Returns a function that gives the year a clause among goals is for: the first 到2025年 (or the year in the title) of
 * the nearest section above whose title speaks of goals; null elsewhere.
 */
export function goalYears(
  clauses: readonly Clause[],
  sections: readonly Section[],
): (clause: Clause) => YearMention | null {
  const byId = new Map(sections.map((section) => [section.eId, section]));
  const bySection = Map.groupBy(clauses, (clause) => clause.section);
  const known = new Map<string, YearMention | null>();
  const goalOf = (eId: string): YearMention | null => {
    const section = byId.get(eId);
    if (!section) return null;
    const before = known.get(eId);
    if (before !== undefined) return before;
    const own = aims.test(section.title) ? goalIn(section, bySection.get(eId) ?? []) : null;
    const goal = own ?? (section.parent === null ? null : goalOf(section.parent));
    known.set(eId, goal);
    return goal;
  };
  return (clause) => goalOf(clause.section);
}

function goalIn(section: Section, clauses: readonly Clause[]): YearMention | null {
  const titled = yearsOf(readFigures(section.title).text).at(-1);
  if (titled) return { ...titled, aimed: true };
  for (const clause of clauses) {
    const aimed = yearsOf(readFigures(clause.text).text).find((year) => year.aimed);
    if (aimed) return aimed;
  }
  return null;
}
