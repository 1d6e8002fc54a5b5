import type { ParserNote } from '../../../src/model/index.ts';
import { longestHeading } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import { type Block, readHeading } from '../blocks.ts';
import { runInTitle } from '../constructs/run-in.ts';
import { addClause, addSection, enclosing, type State } from './state.ts';

/** Akoma Ntoso names of the numbered levels. */
const elements = ['', 'sec', 'subsec', 'para', 'subpara'];

/** Places a numbered heading, standing alone or run in. */
export function placeNumbered(state: State, block: Block, opening: Opening): void {
  const parent = enclosing(state, opening.level - 1);
  const number = opening.number ?? 0;
  const eId = state.ids.numbered(parent?.eId ?? '', elements[opening.level] ?? 'para', number);
  const notes = orderNotes(state, parent?.eId ?? '', opening, block);
  openSection(state, block, opening, eId, parent?.eId ?? null, notes);
}

/** Places an item that opens with ——. */
export function placeDash(state: State, block: Block, opening: Opening): void {
  const parent = enclosing(state, opening.level - 1);
  const eId = state.ids.counted(parent?.eId ?? '', 'item');
  openSection(state, block, opening, eId, parent?.eId ?? null, []);
}

/** Places a run-in heading without a number, where that is the document's regular form; returns false elsewhere. */
export function placeRunIn(state: State, block: Block): boolean {
  const parent = enclosing(state, 2);
  const { text } = block.paragraph;
  const title = state.regularRunIns && parent?.level === 2 ? runInTitle(text) : null;
  if (title === null || !parent) return false;
  const eId = state.ids.counted(parent.eId, 'para_nn');
  const opening: Opening = { form: 'section', level: 3, label: '', number: null, rest: text };
  openSection(state, block, opening, eId, parent.eId, []);
  return true;
}

function openSection(
  state: State,
  block: Block,
  opening: Opening,
  eId: string,
  parent: string | null,
  notes: readonly ParserNote[],
): void {
  const { level, label } = opening;
  const { title, lead } = readHeading(block.paragraph.text, opening.rest);
  const open = addSection(state, eId, {
    level,
    label,
    title,
    kind: 'section',
    line: block.paragraph.first,
    parent,
  });
  state.stack = [...state.stack.filter((above) => above.level < level), open];
  state.box = null;
  state.table = null;
  const standsAlone = lead === 0 && block.paragraph.text.length <= longestHeading;
  const textKind = opening.form === 'dash' ? 'item' : 'paragraph';
  addClause(state, eId, { section: eId, kind: standsAlone ? 'heading' : textKind, lead, notes }, block);
}

/** Remarks on a number that does not follow the one before; remembers it. */
function orderNotes(state: State, parent: string, opening: Opening, block: Block): ParserNote[] {
  const key = `${parent}/${opening.level}`;
  const last = state.numbers.get(key);
  const number = opening.number ?? 0;
  state.numbers.set(key, number);
  const fits = last === undefined ? number === 1 || continuesAcross(state, opening) : number === last + 1;
  state.numbers.set(`/${opening.level}`, number);
  return fits ? [] : [{ key: 'number-out-of-order', line: block.paragraph.first, detail: opening.label }];
}

/** Some documents number （一） … （二十） through all their chapters. */
function continuesAcross(state: State, opening: Opening): boolean {
  return (state.numbers.get(`/${opening.level}`) ?? 0) + 1 === opening.number;
}
