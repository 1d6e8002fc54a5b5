import type { ParserNote } from '../../../src/model/index.ts';
import { longestHeading } from '../base/markers.ts';
import type { Opening } from '../base/types.ts';
import { type Heading, type Judged, readGiven, readHeading } from '../blocks.ts';
import { isLongDash } from '../constructs/dash.ts';
import { elementOf } from '../constructs/number-forms.ts';
import { runInTitle } from '../constructs/run-in.ts';
import { readArticle } from './articles.ts';
import { addClause, addSection, currentSection, enclosing, type State } from './state.ts';

/** Akoma Ntoso names of headings without a number, by level. */
const unnumbered = ['', 'sec_nn', 'subsec_nn', 'para_nn'] as const;
/** Level of dash items and run-in headings at least, whatever stands above them. */
const leastDashLevel = 3;
/** An opening without a label. */
const noLabel = { label: '', start: 0, length: 0 } as const;

/** Places a numbered paragraph: a heading, standing alone or run in, or an item of a list. */
export function placeNumbered(state: State, block: Judged, opening: Opening): void {
  if (block.role !== 'heading' || !opening.number) {
    placeItem(state, block);
    return;
  }
  const { level, paragraph } = block;
  const parent = enclosing(state, level - 1);
  const element = elementOf[opening.number];
  const eId = state.ids.numbered(parent?.eId ?? '', element, opening.value ?? 0);
  const notes = orderNotes(state, parent?.eId ?? '', block, opening);
  const isArticle = opening.number === 'article';
  const heading = isArticle
    ? readArticle(paragraph, opening, state.titledArticles)
    : readHeading(paragraph, opening);
  openSection(
    state,
    block,
    { ...heading, label: opening.label, level, eId, parent: parent?.eId ?? null },
    notes,
  );
}

/** Places an item of a list as a clause of the section it stands in. */
export function placeItem(state: State, block: Judged): void {
  const section = currentSection(state);
  addClause(state, state.ids.counted(section || 'preamble', 'item'), { section, kind: 'item' }, block);
}

/** Places an item that opens with ——: a heading of its own where titles open such items; bullets and provisions of an article are plain items. */
export function placeDash(state: State, block: Judged, opening: Opening): void {
  if (block.role === 'heading' && !isLongDash(opening)) {
    placeUnnumbered(state, block);
    return;
  }
  const inArticle = /(?:^|__)art_[^_]+(?:_\d+)?$/u.test(currentSection(state));
  if (block.role === 'item' || inArticle || !isLongDash(opening)) {
    placeItem(state, block);
    return;
  }
  const holder = state.stack.findLast(({ eId }) => !/(?:^|__)item_\d+$/u.test(eId)) ?? null;
  const level = Math.max(
    leastDashLevel,
    holder && holder.level < 9 && holder.kind === 'section' ? holder.level + 1 : 0,
  );
  const parent = enclosing(state, level - 1);
  const eId = state.ids.counted(parent?.eId ?? '', 'item');
  const heading = readHeading(block.paragraph, opening);
  openSection(
    state,
    block,
    { ...heading, label: opening.label, level, eId, parent: parent?.eId ?? null },
    [],
  );
}

/** Places a heading without a number that stands on a line of its own. */
export function placeUnnumbered(state: State, block: Judged): void {
  const { level, paragraph, opening } = block;
  const parent = enclosing(state, level - 1)?.eId ?? null;
  const eId = state.ids.counted(parent ?? '', unnumbered[level] ?? 'para_nn');
  const { label, start } = opening ?? noLabel;
  const title = paragraph.text.slice(start).replace(/[：:]\s*$/u, '');
  openSection(state, block, { label, title, lead: 0, level, eId, parent }, []);
}

/** Places a run-in heading without a number, where that is the document's regular form; returns false elsewhere. */
export function placeRunIn(state: State, block: Judged): boolean {
  const parent = enclosing(state, leastDashLevel - 1);
  const title = state.regularRunIns && parent?.level === 2 ? runInTitle(block.paragraph.read) : null;
  if (title === null || !parent) return false;
  const eId = state.ids.counted(parent.eId, 'para_nn');
  const heading = readHeading(block.paragraph, noLabel);
  openSection(state, block, { ...heading, label: '', level: leastDashLevel, eId, parent: parent.eId }, []);
  return true;
}

/** A heading with its place. */
interface Placed extends Heading {
  readonly label: string;
  readonly level: number;
  readonly eId: string;
  readonly parent: string | null;
}

function openSection(state: State, block: Judged, placed: Placed, notes: readonly ParserNote[]): void {
  const { level, eId, parent } = placed;
  const { paragraph, opening, given } = block;
  const { title, lead } = (given?.title && readGiven(paragraph, given.title)) || placed;
  const label = given?.label ?? placed.label;
  const open = addSection(state, eId, {
    level,
    label,
    title,
    kind: 'section',
    line: paragraph.first,
    parent,
  });
  state.stack = [...state.stack.filter((above) => above.kind === 'annex' || above.level < level), open];
  state.box = null;
  state.table = null;
  const isUntitled = opening?.number === 'article' && title === '';
  const standsAlone = lead === 0 && paragraph.text.length <= longestHeading && !isUntitled;
  const textKind = opening?.form === 'dash' ? 'item' : 'paragraph';
  addClause(state, eId, { section: eId, kind: standsAlone ? 'heading' : textKind, lead, notes }, block);
}

/** Remarks on a number that does not follow the one before; remembers it. */
function orderNotes(
  state: State,
  parent: string,
  { level, paragraph }: Judged,
  opening: Opening,
): ParserNote[] {
  const key = `${parent}/${level}`;
  const everywhere = `/${opening.number}`;
  const last = state.numbers.get(key);
  const value = opening.value ?? 0;
  const before = state.numbers.get(everywhere) ?? 0;
  const fits = last === undefined ? value === 1 || value === before + 1 : value === last + 1;
  state.numbers.set(key, value);
  state.numbers.set(everywhere, value);
  return fits ? [] : [{ key: 'number-out-of-order', line: paragraph.first, detail: opening.label }];
}
