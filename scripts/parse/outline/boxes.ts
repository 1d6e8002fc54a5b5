import type { ParserNote } from '../../../src/model/index.ts';
import { longestHeading } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import { type Judged, readHeading } from '../blocks.ts';
import { endsAnyBox } from '../constructs/number-forms.ts';
import { runInTitle } from '../constructs/run-in.ts';
import { addClause, addSection, enclosing, type State } from './state.ts';

/** Places the title of a box under the section of level 2 (or 1) it stands in. */
export function placeBox(state: State, block: Judged, opening: Opening): void {
  const parent = enclosing(state, 2);
  const eId = state.ids.numbered(parent?.eId ?? '', 'hcontainer', opening.value ?? 'nn');
  const { paragraph } = block;
  const { label } = opening;
  const title = paragraph.text.slice(opening.start);
  const level = (parent?.level ?? 0) + 1;
  addSection(state, eId, {
    level,
    label,
    title,
    kind: 'box',
    line: paragraph.first,
    parent: parent?.eId ?? null,
  });
  addClause(state, eId, { section: eId, kind: 'heading' }, block);
  state.box = { eId, lastNumber: 0 };
  state.table = null;
}

/** Places an item of the open box. */
export function placeBoxItem(state: State, block: Judged): void {
  const { box } = state;
  if (!box) return;
  const { opening } = block;
  if (opening?.number === 'arabic' && opening.value !== null) box.lastNumber = opening.value;
  const eId = state.ids.counted(box.eId, 'item');
  const lead = itemLead(block);
  const notes = opening ? [] : lostStart(state, block);
  addClause(state, eId, { section: box.eId, kind: 'box-item', lead, notes }, block);
}

/** Length of the title an item opens with, label included; 0 if it has none. */
function itemLead({ paragraph, opening }: Judged): number {
  const title = runInTitle(paragraph.read.slice(opening?.length ?? 0), 1);
  return title === null ? 0 : readHeading(paragraph, opening ?? { start: 0, length: 0 }).lead;
}

/**
 * Whether a numbered paragraph ends the open box: it must carry on the numbers outside; where it would carry on
 * those inside as well, only a bare heading with text beneath it does.
 */
export function endsBox(state: State, block: Judged, index: number): boolean {
  const { box } = state;
  const { opening, paragraph, level } = block;
  if (!box || !opening?.number) return false;
  if (endsAnyBox.has(opening.number)) return true;
  if (opening.number !== 'arabic' && !opening.number.startsWith('decimal')) return false;
  const outside = (state.numbers.get(`${enclosing(state, level - 1)?.eId ?? ''}/${level}`) ?? 0) + 1;
  if (opening.value !== outside) return false;
  if (opening.value !== box.lastNumber + 1) return true;
  const next = state.parts[index + 1];
  const hasTextBeneath = next?.kind === 'block' && next.opening === null;
  const { lead } = readHeading(paragraph, opening);
  return lead === 0 && paragraph.text.length <= longestHeading && hasTextBeneath;
}

/** Remarks that the conversion lost the first characters of an item: elsewhere one and the same character stands before them. */
function lostStart(state: State, { paragraph }: Judged): ParserNote[] {
  const title = runInTitle(paragraph.read, 1);
  const head = paragraph.text.slice(0, Math.min(3, title?.length ?? 3));
  const note: ParserNote = { key: 'first-characters-lost', line: paragraph.first, detail: head };
  if (title !== null && title.length <= 2) return [note];
  const before = state.contexts.before(head, paragraph.first);
  return before !== null && /\p{Script=Han}/u.test(before) ? [note] : [];
}
