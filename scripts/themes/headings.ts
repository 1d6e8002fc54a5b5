import { foldWords } from './features.ts';
import type { Spoken, ThemeReader } from './reader.ts';
import type { Unit } from './units.ts';

/** A sentence or heading with a theme that it speaks to. */
export interface Said {
  readonly unit: Unit;
  readonly spoken: Spoken;
}

/** A wording of so many characters is specific: 基准费率, not 费率. */
const specific = 4;

/** Tells whether a breakdown says in a specific wording of its theme what none of its measures says. */
function breakdownTeller(units: readonly Unit[], { wordings }: Pick<ThemeReader, 'wordings'>) {
  const below = new Map<string, string>();
  for (const { heading, under, words } of units)
    for (const opens of heading ? [] : under)
      below.set(opens, `${below.get(opens) ?? ''}\n${foldWords(words)}`);
  return ({ unit, spoken }: Said): boolean =>
    unit.breakdown &&
    wordings(spoken.theme, unit.words).some(
      (wording) => wording.length >= specific && !below.get(unit.opens)?.includes(wording),
    );
}

/**
 * Keeps all sentences, and of the headings what no sentence below says: a heading stands only on the rows of issues that
 * nothing under it, or under a heading further down, stands on. A breakdown that names more than its measures do keeps
 * all its rows.
 */
export function unsaidHeadings(
  said: readonly Said[],
  units: readonly Unit[],
  reader: Pick<ThemeReader, 'wordings'>,
): Said[] {
  const tellsMore = breakdownTeller(units, reader);
  const below = new Set<string>();
  const key = (opens: string, theme: string, issue: string) => `${opens}\n${theme}/${issue}`;
  const kept = [...said].reverse().flatMap(({ unit, spoken }): Said[] => {
    const unsaid =
      unit.heading && !tellsMore({ unit, spoken })
        ? spoken.issues.filter((issue) => !below.has(key(unit.opens, spoken.theme, issue)))
        : spoken.issues;
    for (const opens of unit.under) for (const issue of unsaid) below.add(key(opens, spoken.theme, issue));
    return unsaid.length === 0 ? [] : [{ unit, spoken: { ...spoken, issues: unsaid } }];
  });
  return kept.reverse();
}
