import type { ClauseKind } from '../../../src/model/index.ts';
import { prose } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import type { Judged } from '../blocks.ts';
import { isHandover, isImprint, isNotice, isNumberLine, isSignature } from '../frame/marks.ts';
import { addClause, addSection, currentSection, type State } from './state.ts';

/** Places what stands before the first heading: the notice that issues the plan, its title, its preamble. */
export function placeFront(state: State, block: Judged, index: number): void {
  const { read } = block.paragraph;
  if (index === state.title) {
    addClause(state, state.ids.counted('preface', 'title'), { section: '', kind: 'heading' }, block);
    state.zone = 'preamble';
    return;
  }
  const kind = frontKind(state, read, index);
  const part = state.zone === 'preface' ? 'preface' : 'preamble';
  addClause(
    state,
    state.ids.counted(kind === 'signature' ? 'preface' : part, 'p'),
    { section: '', kind },
    block,
  );
  if (state.zone === 'preface' && state.title < 0 && /：$/u.test(read)) state.zone = 'preamble';
}

/**
 * What stands before the title of a document with a letter of issue is that letter; elsewhere only what says so by
 * its form is notice or signature, and all else is text. A letter that also orders something is text.
 */
function frontKind(state: State, read: string, index: number): ClauseKind {
  if (isSignature(read) || isImprint(read)) return 'signature';
  if (ordersMore(read)) return 'paragraph';
  if (isNotice(read) && read.length < 400) return 'notice';
  const inLetter = index < state.title && state.handover >= 0 && state.handover < state.title;
  return inLetter ? 'notice' : 'paragraph';
}

/** Whether sentences follow the one that hands over the document which ask for more than to carry it out (请认真贯彻执行). */
function ordersMore(read: string): boolean {
  const sentences = read.split('。').filter((sentence) => sentence !== '');
  const at = sentences.findIndex(isHandover);
  const asked = /^(?:请|望|希|特此|原|同时废止)|^[^，]{0,30}(?:起施行|起执行|废止)/u;
  return at >= 0 && sentences.slice(at + 1).some((sentence) => !asked.test(sentence));
}

/** Whether the text after the last heading passes into signature and distribution list here. */
export function beginsConclusions(state: State, block: Judged, index: number): boolean {
  if (index <= state.lastHeading || state.stack[0]?.kind === 'annex') return false;
  const { read } = block.paragraph;
  if (block.opening) return block.opening.form === 'copy';
  return isSignature(read) || isImprint(read) || isNumberLine(read);
}

/** Places a paragraph of the signature or of the distribution list. */
export function placeConclusion(state: State, block: Judged): void {
  state.zone = 'conclusions';
  const { read } = block.paragraph;
  const kind = isSignature(read) || isImprint(read) ? 'signature' : isNumberLine(read) ? 'notice' : 'note';
  addClause(state, state.ids.counted('conclusions', 'p'), { section: '', kind }, block);
}

/** Places the head of an annex; its title is the line beneath. */
export function placeAnnex(state: State, block: Judged, opening: Opening, index: number): void {
  const next = state.parts[index + 1];
  const title =
    next?.kind === 'block' && !next.opening && !prose.test(next.paragraph.read) ? next.paragraph.text : '';
  const eId = state.ids.numbered('', 'att', opening.value ?? nextAnnex(state));
  const line = block.paragraph.first;
  const { label } = opening;
  const open = addSection(state, eId, { level: 1, label, title, kind: 'annex', line, parent: null });
  addClause(state, eId, { section: eId, kind: 'heading' }, block);
  state.stack = [open];
  state.box = null;
  state.table = null;
}

function nextAnnex(state: State): number {
  return state.sections.filter((section) => section.kind === 'annex').length + 1;
}

/** Places the line that announces an annex. */
export function placeAttachment(state: State, block: Judged): void {
  const section = currentSection(state);
  addClause(state, state.ids.counted(section, 'note'), { section, kind: 'note' }, block);
}
