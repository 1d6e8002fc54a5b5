import type { Section } from '../../../src/model/index.ts';
import type { Opening, PlacedTable } from '../base/types.ts';
import type { Judged } from '../blocks.ts';
import type { Unplaced } from '../place.ts';
import { endsBox, placeBox, placeBoxItem } from './boxes.ts';
import { beginsConclusions, placeAnnex, placeAttachment, placeConclusion, placeFront } from './frame.ts';
import { placeFurniture } from './furniture.ts';
import { placeDash, placeNumbered, placeRunIn, placeUnnumbered } from './headings.ts';
import { addClause, currentSection, type Part, type Source, type State, startState } from './state.ts';
import { isCaption, placeCaption, placeNote, placeTable, placeToc } from './tables.ts';

/** A plan cut into its sections and clauses, with its tables. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly clauses: readonly Unplaced[];
  readonly tables: readonly PlacedTable[];
}

/**
 * Builds the outline: numbering gives the levels; boxes, tables and annexes become parts of their own; every
 * paragraph, row and line of furniture becomes one clause, in reading order.
 */
export function buildOutline(plan: string, source: Source): Outline {
  const state = startState(plan, source);
  state.parts.forEach((part, index) => {
    placeFurniture(state, firstLine(part));
    if (part.kind === 'toc') placeToc(state, part);
    else if (part.kind === 'table') placeTable(state, part);
    else placeBlock(state, part, index);
  });
  placeFurniture(state, Number.POSITIVE_INFINITY);
  return { sections: state.sections, clauses: state.clauses, tables: state.tables };
}

function firstLine(part: Part): number {
  if (part.kind === 'block') return part.paragraph.first;
  return part.kind === 'table' ? part.header.first : (part.entries[0]?.first ?? 0);
}

type Place = (state: State, block: Judged, opening: Opening, index: number) => void;

/** Where a paragraph goes by how it opens. */
const places: Record<Opening['form'], Place> = {
  box: placeBox,
  annex: placeAnnex,
  attachment: placeAttachment,
  note: placeNote,
  copy: placeNote,
  section: placeNumbered,
  dash: placeDash,
};

/** Forms that a box holds as its items, unless they end it. */
const itemForms = new Set<Opening['form'] | undefined>([undefined, 'section', 'dash']);
/** Forms that begin the body of a plan. */
const bodyForms = new Set<Opening['form'] | undefined>(['section', 'annex', 'box', 'dash']);

function placeBlock(state: State, block: Judged, index: number): void {
  const form = block.opening?.form;
  const isFront = state.zone === 'preface' || state.zone === 'preamble';
  const opensBody = (bodyForms.has(form) || block.role === 'heading') && index > state.title;
  const opensAnnex = form === 'annex' && index > state.title;
  if (opensAnnex || (isFront && opensBody)) state.zone = 'body';
  else if (isFront) placeFront(state, block, index);
  else if (beginsConclusions(state, block, index)) state.zone = 'conclusions';
  if (state.zone === 'conclusions') placeConclusion(state, block);
  else if (state.zone === 'body') placeBody(state, block, index);
}

function placeBody(state: State, block: Judged, index: number): void {
  const { opening } = block;
  const isPlain = opening?.form !== undefined || block.role !== 'heading';
  const isItem =
    state.box !== null && isPlain && itemForms.has(opening?.form) && !endsBox(state, block, index);
  if (isItem) placeBoxItem(state, block);
  else if (isTableNote(state, opening)) placeNote(state, block);
  else if (opening) places[opening.form](state, block, opening, index);
  else placeText(state, block, index);
}

/** A circled number beneath a table opens one of its foot-notes. */
function isTableNote(state: State, opening: Opening | null): boolean {
  return opening?.number === 'circled' && state.table !== null && state.clauses.at(-1)?.kind !== 'paragraph';
}

function placeText(state: State, block: Judged, index: number): void {
  if (isCaption(state, block, index)) placeCaption(state, block);
  else if (block.role === 'heading') placeUnnumbered(state, block);
  else if (!placeRunIn(state, block)) placeParagraph(state, block);
}

function placeParagraph(state: State, block: Judged): void {
  const section = currentSection(state);
  addClause(state, state.ids.counted(section || 'preamble', 'p'), { section, kind: 'paragraph' }, block);
}
