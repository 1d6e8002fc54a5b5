import type { ClauseKind, ParserNote, Section, SectionKind } from '../../../src/model/index.ts';
import { type IdMaker, idMaker } from '../base/ids.ts';
import { seen } from '../base/lines.ts';
import type { Line, OpenSection, PlacedTable, Table, Toc } from '../base/types.ts';
import type { Judged } from '../blocks.ts';
import type { Unplaced } from '../place.ts';
import { hasTitledArticles } from './articles.ts';
import { type Contexts, contextsOf } from './contexts.ts';

/** A part of a plan in reading order. */
export type Part = Judged | Table | Toc;

/** An open box: its id, and the number of its last item (0 before the first, null where items have no numbers). */
export interface OpenBox {
  readonly eId: string;
  lastNumber: number;
}

/** What the outline is built from. */
export interface Source {
  readonly parts: readonly Part[];
  readonly regularRunIns: boolean;
  /** Position of the title among the parts, or -1. */
  readonly title: number;
  /** Position of the paragraph that hands the document over, or -1. */
  readonly handover: number;
  readonly furniture: readonly Line[];
}

/** What the outline builder knows at a point of the text. */
export interface State {
  readonly plan: string;
  readonly ids: IdMaker;
  readonly parts: readonly Part[];
  /** What stands before stretches of characters elsewhere in the plan. */
  readonly contexts: Contexts;
  /** Whether run-in headings without a number are the document's regular form. */
  readonly regularRunIns: boolean;
  /** Whether articles open with titles of their own. */
  readonly titledArticles: boolean;
  /** Position of the last numbered paragraph or heading; what follows may be the signature. */
  readonly lastHeading: number;
  /** Position of the title, or -1. */
  readonly title: number;
  /** Position of the paragraph that hands the document over, before the title or without one; -1 where there is none. */
  readonly handover: number;
  /** Lines of furniture that are not placed yet, in order from `nextFurniture`. */
  readonly furniture: readonly Line[];
  nextFurniture: number;
  readonly sections: Section[];
  readonly clauses: Unplaced[];
  readonly tables: PlacedTable[];
  /** Open sections, outermost first. */
  stack: OpenSection[];
  box: OpenBox | null;
  /** Last number given under a parent, by `parent/level`. */
  readonly numbers: Map<string, number>;
  /** The table that foot-notes belong to. */
  table: PlacedTable | null;
  /** Id made for the caption of a table that follows. */
  captioned: string | null;
  zone: 'preface' | 'preamble' | 'body' | 'conclusions';
}

/** Makes the state at the start of a plan. */
export function startState(plan: string, source: Source): State {
  const { parts, regularRunIns, title, handover, furniture } = source;
  const lastHeading = parts.findLastIndex(
    (part) => part.kind === 'block' && (part.opening?.form === 'section' || part.role === 'heading'),
  );
  return {
    plan,
    ids: idMaker(),
    parts,
    contexts: contextsOf(parts),
    regularRunIns,
    titledArticles: hasTitledArticles(parts),
    lastHeading,
    title,
    handover,
    furniture,
    nextFurniture: 0,
    sections: [],
    clauses: [],
    tables: [],
    stack: [],
    box: null,
    numbers: new Map(),
    table: null,
    captioned: null,
    zone: 'preface',
  };
}

/** Address of an element on the plan page. */
export function urlOf(plan: string, eId: string): string {
  return `plans/${plan}/#${eId}`;
}

/** Adds a section and returns it as an open one. */
export function addSection(
  state: State,
  eId: string,
  fields: {
    level: number;
    label: string;
    title: string;
    kind: SectionKind;
    line: number;
    parent: string | null;
  },
): OpenSection {
  const words = { label: seen(fields.label), title: seen(fields.title) };
  state.sections.push({ plan: state.plan, eId, ...fields, ...words, url: urlOf(state.plan, eId) });
  return { eId, level: fields.level, kind: fields.kind };
}

/** Adds a clause made of one paragraph. */
export function addClause(
  state: State,
  eId: string,
  fields: { section: string; kind: ClauseKind; lead?: number; notes?: readonly ParserNote[] },
  { paragraph }: Pick<Judged, 'paragraph'>,
): void {
  state.clauses.push({
    plan: state.plan,
    eId,
    section: fields.section,
    kind: fields.kind,
    text: paragraph.text,
    lines: [paragraph.first, paragraph.last],
    joined: paragraph.joins.length > 0,
    joins: [...paragraph.joins],
    lead: fields.lead ?? 0,
    issues: [...paragraph.notes, ...(fields.notes ?? [])],
    url: urlOf(state.plan, eId),
  });
}

/** Id of the innermost section that text at this point belongs to; empty before the first. */
export function currentSection(state: State): string {
  return state.box?.eId ?? state.stack.at(-1)?.eId ?? '';
}

/** Innermost open section of at most `level`, or the annex; null at the top. */
export function enclosing(state: State, level: number): OpenSection | null {
  return state.stack.findLast((open) => open.kind === 'annex' || open.level <= level) ?? null;
}
