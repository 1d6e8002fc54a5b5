import type { Section } from '../../../src/model/index.ts';
import type { Opening, PlacedTable } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import type { Unplaced } from '../place.ts';
import { endsBox, placeBox, placeBoxItem } from './boxes.ts';
import {
  beginsConclusions,
  placeAnnex,
  placeAttachment,
  placeConclusion,
  placeFront,
  titleIndex,
} from './frame.ts';
import { placeDash, placeNumbered, placeRunIn } from './headings.ts';
import { addClause, currentSection, type Part, type State, startState } from './state.ts';
import { isCaption, placeCaption, placeNote, placeTable, placeToc } from './tables.ts';

/** A plan cut into its sections and clauses, with its tables. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly clauses: readonly Unplaced[];
  readonly tables: readonly PlacedTable[];
}

/**
 * Builds the outline: numbering gives the levels; boxes, tables and annexes become parts of their own; every
 * paragraph and row becomes one clause, in reading order.
 */
export function buildOutline(plan: string, parts: readonly Part[], regularRunIns: boolean): Outline {
  const state = startState(plan, parts, regularRunIns);
  const title = titleIndex(parts);
  parts.forEach((part, index) => {
    if (part.kind === 'toc') placeToc(state, part);
    else if (part.kind === 'table') placeTable(state, part);
    else placeBlock(state, part, index, title);
  });
  return { sections: state.sections, clauses: state.clauses, tables: state.tables };
}

type Place = (state: State, block: Block, opening: Opening, index: number) => void;

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

function placeBlock(state: State, block: Block, index: number, title: number): void {
  const form = block.opening?.form;
  const isFront = state.zone === 'preface' || state.zone === 'preamble';
  const opensBody = form !== undefined && ['section', 'annex', 'box', 'dash'].includes(form) && index > title;
  if (form === 'annex' || (isFront && opensBody)) state.zone = 'body';
  else if (isFront) placeFront(state, block, index, title);
  else if (beginsConclusions(state, block, index)) state.zone = 'conclusions';
  if (state.zone === 'conclusions') placeConclusion(state, block);
  else if (state.zone === 'body') placeBody(state, block, index);
}

function placeBody(state: State, block: Block, index: number): void {
  const { opening } = block;
  const isItem = state.box !== null && itemForms.has(opening?.form) && !endsBox(state, block, index);
  if (isItem) placeBoxItem(state, block);
  else if (opening) places[opening.form](state, block, opening, index);
  else placeText(state, block, index);
}

function placeText(state: State, block: Block, index: number): void {
  if (isCaption(state, block, index)) placeCaption(state, block);
  else if (!placeRunIn(state, block)) placeParagraph(state, block);
}

function placeParagraph(state: State, block: Block): void {
  const section = currentSection(state);
  addClause(state, state.ids.counted(section || 'preamble', 'p'), { section, kind: 'paragraph' }, block);
}
