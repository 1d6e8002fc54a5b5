import { type SectionLookup, sectionsAbove } from '../../src/model/above.ts';
import type { Clause, Section } from '../../src/model/index.ts';

function lookupIn(sections: readonly Section[]): SectionLookup {
  const byId = new Map(sections.map((section) => [section.eId, section]));
  return (eId) => byId.get(eId);
}

/** Returns a function that gives the titles above a clause, nearest first, out of one plan's sections. */
export function titlesAbove(sections: readonly Section[]): (clause: Clause) => string[] {
  const lookup = lookupIn(sections);
  return (clause) =>
    sectionsAbove(clause, lookup)
      .map(({ title }) => title)
      .reverse();
}

/** Returns a function that tells whether a clause stands in an annex (附件), whose table is one of tasks. */
export function inAnnex(sections: readonly Section[]): (clause: Clause) => boolean {
  const lookup = lookupIn(sections);
  return (clause) => sectionsAbove(clause, lookup).some(({ kind }) => kind === 'annex');
}
