import type { Clause } from './clause.ts';
import type { Section } from './section.ts';

/** Looks up a section of the same plan by its element id. */
export type SectionLookup = (eId: string) => Section | undefined;

/** Returns the sections around a clause, from the outermost to its own. */
export function sectionsAbove(clause: Pick<Clause, 'section'>, lookup: SectionLookup): Section[] {
  const path: Section[] = [];
  let current = clause.section === '' ? undefined : lookup(clause.section);
  while (current) {
    path.push(current);
    current = current.parent === null ? undefined : lookup(current.parent);
  }
  return path.reverse();
}
