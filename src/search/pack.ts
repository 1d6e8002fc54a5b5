import type { Clause } from '../model/clause.ts';
import type { Concept } from '../model/concept.ts';
import type { Term } from '../model/glossary.ts';
import type { Plan } from '../model/plan.ts';
import type { Theme } from '../model/theme.ts';
import { normalise } from '../writing/fold.ts';
import { kinds, type PackedPlan, type PlanMeta, type SynonymGroup, type ThemeMeta } from './corpus.ts';

/** Themes for search, in their order. */
export function themeMeta(themes: readonly Theme[]): ThemeMeta[] {
  return [...themes]
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, short, issues }) => ({
      id,
      title,
      words: [title, short, ...issues.map((issue) => issue.title)].map((part) => normalise(part)),
    }));
}

/**
 * Wordings that mean one thing: those of the glossary, and of the concepts those that occur in the texts. Groups of one
 * are left out.
 */
export function synonymGroups(
  terms: readonly Term[],
  concepts: readonly Concept[] = [],
  texts: readonly string[] = [],
): SynonymGroup[] {
  const corpus = texts.map((text) => normalise(text)).join('\n');
  const occurs = (wording: string): boolean => corpus.includes(normalise(wording));
  return [
    ...terms.map(({ term, aliases }) => [term, ...aliases]),
    ...concepts.flatMap(({ same }) => same.map((group) => group.filter(occurs))),
  ].filter((group) => group.length > 1);
}

/** What search shows of a plan; `title` as printed, `hue` the class that gives the city its colour. */
export function planMeta({ id, city, docNumber }: Plan, title: string, hue: string): PlanMeta {
  return { id, city, title, docNumber: docNumber ?? '', hue };
}

/** A clause with what its surroundings say of it. */
export interface PlacedClause extends Pick<Clause, 'eId' | 'kind' | 'text' | 'lead'> {
  /** Place in the document, such as `三（五）1`. */
  readonly place: string;
  /** Title of the first-level section, empty before the first. */
  readonly top: string;
  /** Indices into the manifest's themes, ascending. */
  readonly themes: readonly number[];
}

/** Packs one plan's clauses, in order, for shipping. */
export function packPlan(clauses: readonly PlacedClause[]): PackedPlan {
  const sections = [...new Set(clauses.map(({ top }) => top).filter(Boolean))];
  return {
    sections,
    eIds: clauses.map(({ eId }) => eId),
    kinds: clauses.map(({ kind }) => kinds.indexOf(kind)),
    in: clauses.map(({ top }) => sections.indexOf(top)),
    places: clauses.map(({ place }) => place),
    leads: clauses.map(({ lead }) => lead),
    themes: clauses.map(({ themes }) => (themes.length > 0 ? themes : 0)),
    texts: clauses.map(({ text }) => text),
  };
}
