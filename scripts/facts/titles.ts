import type { Clause, Section } from '../../src/model/index.ts';

/** Returns a function that gives the titles above a clause, nearest first, out of one plan's sections. */
export function titlesAbove(sections: readonly Section[]): (clause: Clause) => string[] {
  const byId = new Map(sections.map((section) => [section.eId, section]));
  return (clause) => {
    const titles: string[] = [];
    let at = byId.get(clause.section);
    while (at) {
      titles.push(at.title);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    return titles;
  };
}

/** Returns a function that tells whether a clause stands in an annex (附件), whose table is one of tasks. */
export function inAnnex(sections: readonly Section[]): (clause: Clause) => boolean {
  const byId = new Map(sections.map((section) => [section.eId, section]));
  return (clause) => {
    let at = byId.get(clause.section);
    while (at && at.kind !== 'annex') at = at.parent === null ? undefined : byId.get(at.parent);
    return at !== undefined;
  };
}
