import type { Spoken } from './reader.ts';
import type { Unit } from './units.ts';

/** A sentence or heading with a theme that it speaks to. */
export interface Said {
  readonly unit: Unit;
  readonly spoken: Spoken;
}

/**
 * Keeps all sentences, and of the headings what no sentence below says: a heading stands only on the rows of issues that
 * nothing under it, or under a heading further down, stands on.
 */
export function unsaidHeadings(said: readonly Said[]): Said[] {
  const below = new Set<string>();
  const key = (opens: string, theme: string, issue: string) => `${opens}\n${theme}/${issue}`;
  const kept = [...said].reverse().flatMap(({ unit, spoken }): Said[] => {
    const unsaid = unit.heading
      ? spoken.issues.filter((issue) => !below.has(key(unit.opens, spoken.theme, issue)))
      : spoken.issues;
    for (const opens of unit.under) for (const issue of unsaid) below.add(key(opens, spoken.theme, issue));
    return unsaid.length === 0 ? [] : [{ unit, spoken: { ...spoken, issues: unsaid } }];
  });
  return kept.reverse();
}
