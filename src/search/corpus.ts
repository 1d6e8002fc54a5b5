import type { ClauseKind } from '../model/clause.ts';
import { foldAll } from './language/fold.ts';
import type { Variant } from './language/variants.ts';

/** Clause kinds in the order in which packed files number them. */
export const kinds: readonly ClauseKind[] = [
  'heading',
  'paragraph',
  'item',
  'box-item',
  'row',
  'note',
  'notice',
  'signature',
  'toc',
];

/** What search knows of a plan without its text. */
export interface PlanMeta {
  /** City id. */
  readonly id: string;
  /** Name of the city in Chinese. */
  readonly city: string;
  /** Title as shown, in square brackets where an editor supplied it. */
  readonly title: string;
  /** Document number (文号), empty if the text has none. */
  readonly docNumber: string;
  /** Class that gives the city its colour. */
  readonly hue: string;
}

/** A theme as search uses it. */
export interface ThemeMeta {
  readonly id: string;
  readonly title: string;
  /** Normalised title, short name and issue names: a query found here makes the theme's clauses rank higher. */
  readonly words: readonly string[];
}

/** Wordings of one thing; searching one, the others are offered. */
export type SynonymGroup = readonly string[];

/** Which engine answers. */
export type EngineName = 'scan' | 'pagefind' | 'pairs';

/** The first file that search loads: everything but the texts. */
export interface Manifest {
  /** Engine chosen at build time by measured size. */
  readonly engine: EngineName;
  /** Whether all texts also stand in one file. */
  readonly bundled: boolean;
  /** Plans in their given order. */
  readonly plans: readonly PlanMeta[];
  readonly themes: readonly ThemeMeta[];
  readonly synonyms: readonly SynonymGroup[];
  /** Traditional characters that stand in the texts, with their simplified forms. */
  readonly variants: readonly Variant[];
}

/** The text of one plan as shipped: one column per property, so that it compresses well. */
export interface PackedPlan {
  /** Titles of the first-level sections. */
  readonly sections: readonly string[];
  readonly eIds: readonly string[];
  /** Index into `kinds`, by clause. */
  readonly kinds: readonly number[];
  /** Index into `sections`, by clause; -1 before the first section. */
  readonly in: readonly number[];
  /** Place in the document, by clause. */
  readonly places: readonly string[];
  /** Length of the run-in heading, by clause. */
  readonly leads: readonly number[];
  /** Indices into the manifest's themes, by clause; a clause without any has 0. */
  readonly themes: readonly (readonly number[] | 0)[];
  readonly texts: readonly string[];
}

/** A clause ready to be searched. */
export interface SearchClause {
  readonly eId: string;
  readonly kind: ClauseKind;
  readonly text: string;
  /** Normalised text. */
  readonly norm: string;
  readonly lead: number;
  /** Position in the plan, from 0. */
  readonly index: number;
  /** Place in the document, such as `三（五）1`. */
  readonly place: string;
  /** Title of the first-level section, empty before the first. */
  readonly section: string;
  /** Ids of the themes it is evidence for. */
  readonly themes: readonly string[];
}

/** A plan ready to be searched, or a block of its clauses. */
export interface SearchPlan {
  readonly meta: PlanMeta;
  /** Position among the plans, from 0. */
  readonly order: number;
  readonly clauses: readonly SearchClause[];
  /** Normalised texts of all clauses joined by line breaks, to rule a plan out at once. */
  readonly norm: string;
}

/** Unpacks a shipped plan, or a part of it that begins with clause `from`: computes the normalised texts. */
export function unpack(
  packed: PackedPlan,
  meta: PlanMeta,
  order: number,
  themes: readonly ThemeMeta[],
  from = 0,
): SearchPlan {
  const clauses = packed.texts.map(
    (text, index): SearchClause => ({
      eId: packed.eIds[index] ?? '',
      kind: kinds[packed.kinds[index] ?? 1] ?? 'paragraph',
      text,
      norm: foldAll(text),
      lead: packed.leads[index] ?? 0,
      index: from + index,
      place: packed.places[index] ?? '',
      section: packed.sections[packed.in[index] ?? -1] ?? '',
      themes: (packed.themes[index] || []).flatMap((theme) => themes[theme]?.id ?? []),
    }),
  );
  return { meta, order, clauses, norm: clauses.map((clause) => clause.norm).join('\n') };
}
