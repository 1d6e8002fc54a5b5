import type { ParserNote } from '../../../src/model/index.ts';
import { longestHeading } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import { type Block, readHeading } from '../blocks.ts';
import { runInTitle } from '../constructs/run-in.ts';
import { addClause, addSection, enclosing, type State } from './state.ts';

/** Places the title of a box under the section of level 2 (or 1) it stands in. */
export function placeBox(state: State, block: Block, opening: Opening): void {
  const parent = enclosing(state, 2);
  const eId = state.ids.numbered(parent?.eId ?? '', 'hcontainer', opening.number ?? 'nn');
  const { label, rest: title } = opening;
  const level = (parent?.level ?? 0) + 1;
  addSection(state, eId, {
    level,
    label,
    title,
    kind: 'box',
    line: block.paragraph.first,
    parent: parent?.eId ?? null,
  });
  addClause(state, eId, { section: eId, kind: 'heading' }, block);
  state.box = { eId, lastNumber: 0 };
  state.table = null;
}

/** Places an item of the open box. */
export function placeBoxItem(state: State, block: Block): void {
  const { box } = state;
  if (!box) return;
  const { paragraph, opening } = block;
  if (opening?.level === 3 && opening.number !== null) box.lastNumber = opening.number;
  const eId = state.ids.counted(box.eId, 'item');
  const lead = itemLead(block);
  const notes = opening ? [] : lostStart(state, block);
  addClause(state, eId, { section: box.eId, kind: 'box-item', lead, notes }, { ...block, paragraph });
}

/** Length of the title an item opens with, label included; 0 if it has none. */
function itemLead({ paragraph, opening }: Block): number {
  const rest = opening?.rest ?? paragraph.text;
  const title = runInTitle(rest, 1);
  return title === null ? 0 : paragraph.text.length - rest.length + title.length + 1;
}

/**
 * Whether a numbered paragraph ends the open box: it must carry on the numbers outside; where it would carry on
 * those inside as well, only a bare heading with text beneath it does.
 */
export function endsBox(state: State, block: Block, index: number): boolean {
  const { box } = state;
  const { opening, paragraph } = block;
  if (!box || opening?.form !== 'section') return false;
  if (opening.level < 3) return true;
  if (opening.level > 3) return false;
  const outside = (state.numbers.get(`${enclosing(state, 2)?.eId ?? ''}/3`) ?? 0) + 1;
  if (opening.number !== outside) return false;
  if (opening.number !== box.lastNumber + 1) return true;
  const next = state.parts[index + 1];
  const hasTextBeneath = next?.kind === 'block' && next.opening === null;
  const { lead } = readHeading(paragraph.text, opening.rest);
  return lead === 0 && paragraph.text.length <= longestHeading && hasTextBeneath;
}

/** Remarks that the conversion lost the first characters of an item: elsewhere one and the same character stands before them. */
function lostStart(state: State, { paragraph }: Block): ParserNote[] {
  const title = runInTitle(paragraph.text, 1);
  const head = paragraph.text.slice(0, Math.min(3, title?.length ?? 3));
  const note: ParserNote = { key: 'first-characters-lost', line: paragraph.first, detail: head };
  if (title !== null && title.length <= 2) return [note];
  const before = occurrences(state, head, paragraph.first);
  return new Set(before).size === 1 && /\p{Script=Han}/u.test(before[0] ?? '') ? [note] : [];
}

/** The characters that stand before `head` elsewhere in the plan; line starts count as a line feed. */
function occurrences(state: State, head: string, line: number): string[] {
  const found: string[] = [];
  for (const part of state.parts) {
    if (part.kind !== 'block' || part.paragraph.first === line) continue;
    const { text } = part.paragraph;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1))
      found.push(text[at - 1] ?? '\n');
  }
  return found;
}
