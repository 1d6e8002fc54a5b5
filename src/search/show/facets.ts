import type { Hit } from '../language/match.ts';

/** The facets by which hits can be narrowed. */
export const facetNames = ['plans', 'theme', 'kind', 'section'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen by facet: within one facet any of them, across facets all. An empty list chooses everything. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** Hits by value, in the order in which the values first occur. */
export type Counts = Record<FacetName, Map<string, number>>;

/** Nothing chosen. */
export const noChoice: Chosen = { plans: [], theme: [], kind: [], section: [] };

/** Section value of clauses that stand before the first section. */
export const beforeSections = '正文之前';

const valuesOf: Record<FacetName, (hit: Hit) => readonly string[]> = {
  plans: (hit) => [hit.plan.meta.id],
  theme: (hit) => hit.clause.themes,
  kind: (hit) => [hit.clause.kind],
  section: (hit) => [hit.clause.section || beforeSections],
};

function passes(hit: Hit, facet: FacetName, chosen: Chosen): boolean {
  return chosen[facet].length === 0 || valuesOf[facet](hit).some((value) => chosen[facet].includes(value));
}

/** Hits that satisfy every facet, or every facet but `except`. */
export function passing(hits: readonly Hit[], chosen: Chosen, except?: FacetName): Hit[] {
  const active = facetNames.filter((facet) => facet !== except && chosen[facet].length > 0);
  return hits.filter((hit) => active.every((facet) => passes(hit, facet, chosen)));
}

function tally(hits: readonly Hit[], facet: FacetName, chosen: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    for (const value of valuesOf[facet](hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  return counts;
}

/**
 * Counts, for every value of every facet, the hits one would see with that value among the chosen of its own
 * facet and all other facets as they are.
 */
export function countFacets(hits: readonly Hit[], chosen: Chosen): Counts {
  const count = (facet: FacetName) => tally(passing(hits, chosen, facet), facet, chosen[facet]);
  return { plans: count('plans'), theme: count('theme'), kind: count('kind'), section: count('section') };
}
