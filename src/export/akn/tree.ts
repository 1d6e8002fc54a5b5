import type { Clause, Section } from '../../model/index.ts';

/** A section with the clauses and sections that stand in it, in the order of the text. */
export interface Node {
  readonly section: Section;
  /** The clause that opens the section, if any. */
  readonly opening: Clause | undefined;
  readonly children: readonly (Clause | Node)[];
}

/** A plan cut into the parts of a document. */
export interface Parts {
  /** Clauses before the first section: notice, titles, contents. */
  readonly before: readonly Clause[];
  readonly sections: readonly Node[];
  /** Clauses behind the last section: signature, copies. */
  readonly after: readonly Clause[];
}

/** Whether a child is a section with what stands in it. */
export const isNode = (child: Clause | Node): child is Node =>
  'section' in child && typeof child.section === 'object';

/** Builds the tree of one plan out of its sections and clauses; every clause comes up exactly once. */
export function partsOf(sections: readonly Section[], clauses: readonly Clause[]): Parts {
  const nodes = new Map<
    string,
    { section: Section; opening: Clause | undefined; children: (Clause | Node)[] }
  >();
  for (const section of sections) nodes.set(section.eId, { section, opening: undefined, children: [] });
  const tops: Node[] = [];
  const placed = new Set<string>();
  const place = (eId: string): void => {
    const node = nodes.get(eId);
    if (!node || placed.has(eId)) return;
    placed.add(eId);
    const parent = node.section.parent === null ? undefined : nodes.get(node.section.parent);
    if (parent) place(parent.section.eId);
    (parent ? parent.children : tops).push(node);
  };
  const frame: { clause: Clause; placed: number }[] = [];
  for (const clause of clauses) {
    const node = nodes.get(clause.section);
    if (!node) frame.push({ clause, placed: placed.size });
    else {
      place(clause.section);
      if (clause.eId === clause.section) node.opening = clause;
      else node.children.push(clause);
    }
  }
  for (const section of sections) place(section.eId);
  return {
    before: frame.filter((entry) => entry.placed === 0).map((entry) => entry.clause),
    sections: tops,
    after: frame.filter((entry) => entry.placed > 0).map((entry) => entry.clause),
  };
}
