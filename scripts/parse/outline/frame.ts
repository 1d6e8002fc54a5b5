import { bodyEnd, fullDate, prose } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { addClause, addSection, currentSection, type State } from './state.ts';

/** What may be the title of a plan: a short line that ends in the name of its kind. */
const titleLine = /^[^。，：]{4,60}(?:规划|意见|方案|计划|办法|措施)$/u;

/** Position of the plan's own title among the parts before its first heading, or -1. */
export function titleIndex(parts: State['parts']): number {
  const firstHeading = parts.findIndex((part) => part.kind === 'block' && part.opening?.form === 'section');
  const front = firstHeading < 0 ? parts : parts.slice(0, firstHeading);
  return front.findLastIndex(
    (part) =>
      part.kind === 'block' && !part.opening && titleLine.test(part.paragraph.text.replace(/\s/gu, '')),
  );
}

/** Places what stands before the first heading: the notice that issues the plan, its title, its preamble. */
export function placeFront(state: State, block: Block, index: number, title: number): void {
  const { text } = block.paragraph;
  if (index === title) {
    addClause(state, state.ids.counted('preface', 'title'), { section: '', kind: 'heading' }, block);
    state.zone = 'preamble';
  } else if (isSignature(text)) {
    addClause(state, state.ids.counted('preface', 'p'), { section: '', kind: 'signature' }, block);
  } else if (state.zone === 'preface') {
    addClause(state, state.ids.counted('preface', 'p'), { section: '', kind: 'notice' }, block);
    if (title < 0 && /[：:]$/u.test(text)) state.zone = 'preamble';
  } else {
    addClause(state, state.ids.counted('preamble', 'p'), { section: '', kind: 'paragraph' }, block);
  }
}

/** The name of an issuing body or a date, on a line of its own. */
export function isSignature(text: string): boolean {
  return fullDate.test(text) || (text.length <= 24 && !prose.test(text) && bodyEnd.test(text));
}

/** Whether the text after the last heading passes into signature and distribution list here. */
export function beginsConclusions(state: State, block: Block, index: number): boolean {
  if (index <= state.lastHeading || state.stack[0]?.kind === 'annex') return false;
  return block.opening?.form === 'copy' || (block.opening === null && isSignature(block.paragraph.text));
}

/** Places a paragraph of the signature or of the distribution list. */
export function placeConclusion(state: State, block: Block): void {
  state.zone = 'conclusions';
  const kind = isSignature(block.paragraph.text) ? 'signature' : 'note';
  addClause(state, state.ids.counted('conclusions', 'p'), { section: '', kind }, block);
}

/** Places the head of an annex; its title is the line beneath. */
export function placeAnnex(state: State, block: Block, opening: Opening, index: number): void {
  const next = state.parts[index + 1];
  const title =
    next?.kind === 'block' && !next.opening && !prose.test(next.paragraph.text) ? next.paragraph.text : '';
  const eId = state.ids.numbered('', 'att', opening.number ?? nextAnnex(state));
  const line = block.paragraph.first;
  const open = addSection(state, eId, {
    level: 1,
    label: opening.label,
    title,
    kind: 'annex',
    line,
    parent: null,
  });
  addClause(state, eId, { section: eId, kind: 'heading' }, block);
  state.stack = [open];
  state.box = null;
  state.table = null;
}

function nextAnnex(state: State): number {
  return state.sections.filter((section) => section.kind === 'annex').length + 1;
}

/** Places the line that announces an annex. */
export function placeAttachment(state: State, block: Block): void {
  const section = currentSection(state);
  addClause(state, state.ids.counted(section, 'note'), { section, kind: 'note' }, block);
}
