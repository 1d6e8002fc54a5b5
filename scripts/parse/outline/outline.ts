import type { Clause, Section } from '../../../src/model/index.ts';
import type { Block } from '../blocks.ts';
import type { PlacedTable } from '../types.ts';
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
  readonly clauses: readonly Clause[];
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

function placeBlock(state: State, block: Block, index: number, title: number): void {
  const { opening } = block;
  const opensBody = opening !== null && ['section', 'annex', 'box', 'dash'].includes(opening.form);
  if (state.zone === 'preface' || state.zone === 'preamble') {
    if (!opensBody || index < title) return placeFront(state, block, index, title);
    state.zone = 'body';
  }
  if (opening?.form === 'annex') state.zone = 'body';
  if (state.zone === 'conclusions' || beginsConclusions(state, block, index))
    return placeConclusion(state, block);
  placeBody(state, block, index);
}

function placeBody(state: State, block: Block, index: number): void {
  const { opening } = block;
  if (opening?.form === 'box') return placeBox(state, block, opening);
  if (opening?.form === 'annex') return placeAnnex(state, block, opening, index);
  if (opening?.form === 'attachment') return placeAttachment(state, block);
  if (opening?.form === 'note' || opening?.form === 'copy') return placeNote(state, block);
  if (state.box && !endsBox(state, block, index)) return placeBoxItem(state, block);
  if (opening?.form === 'section') return placeNumbered(state, block, opening);
  if (opening?.form === 'dash') return placeDash(state, block, opening);
  placeText(state, block, index);
}

function placeText(state: State, block: Block, index: number): void {
  if (isCaption(state, block, index)) return placeCaption(state, block);
  if (placeRunIn(state, block)) return;
  const section = currentSection(state);
  addClause(state, state.ids.counted(section || 'preamble', 'p'), { section, kind: 'paragraph' }, block);
}
