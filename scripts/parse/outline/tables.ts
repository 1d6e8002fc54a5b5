import { longestHeading, prose } from '../base/markers.ts';
import type { PlacedTable, Row, Table, Toc } from '../base/types.ts';
import type { Judged } from '../blocks.ts';
import { addClause, addSection, currentSection, enclosing, type State, urlOf } from './state.ts';

/** Whether a paragraph is the caption of the table that follows it. */
export function isCaption(state: State, block: Judged, index: number): boolean {
  const { text } = block.paragraph;
  return state.parts[index + 1]?.kind === 'table' && text.length <= longestHeading && !prose.test(text);
}

/** Places the caption: the table's section opens with it. */
export function placeCaption(state: State, block: Judged): void {
  const eId = openTable(state, block.paragraph.text, block.paragraph.first);
  addClause(state, eId, { section: eId, kind: 'heading' }, block);
  state.captioned = eId;
}

/** Places a table, its header as row 0 and its rows from 1. */
export function placeTable(state: State, table: Table): void {
  const eId = state.captioned ?? openTable(state, titleAbove(state), table.header.first);
  state.captioned = null;
  addRow(state, eId, 0, table.header);
  addStrays(state, eId, table.header);
  const rowIds = table.rows.map((row, index) => {
    const rowId = addRow(state, eId, index + 1, row);
    addStrays(state, eId, row);
    return rowId;
  });
  state.table = { eId, table, rowIds, notes: new Map() };
  state.tables.push(state.table);
}

/** Places a table of contents as clauses that are no headings. */
export function placeToc(state: State, toc: Toc): void {
  for (const paragraph of toc.entries) {
    const eId = state.ids.counted('toc', 'item');
    addClause(state, eId, { section: '', kind: 'toc' }, { paragraph });
  }
}

/** Places a foot-note under its table, or under the current section where no table came before. */
export function placeNote(state: State, block: Judged): void {
  const section = state.table?.eId ?? currentSection(state);
  const mark = /[①-⑳]/u.exec(block.opening?.label ?? '')?.[0];
  if (state.table && mark) remember(state.table, mark, block.paragraph.text.slice(block.opening?.start ?? 0));
  addClause(state, state.ids.counted(section, 'note'), { section, kind: 'note' }, block);
}

function remember(table: PlacedTable, mark: string, sentence: string): void {
  (table.notes as Map<string, string>).set(mark, sentence);
}

function openTable(state: State, title: string, line: number): string {
  const parent = state.box?.eId ?? enclosing(state, 2)?.eId ?? null;
  const level = (state.sections.find((section) => section.eId === parent)?.level ?? 0) + 1;
  const eId = state.ids.counted(parent ?? '', 'table');
  addSection(state, eId, { level, label: '', title, kind: 'table', line, parent });
  return eId;
}

/** A table without a caption is called as the box or section it stands in. */
function titleAbove(state: State): string {
  return state.sections.find((section) => section.eId === currentSection(state))?.title ?? '';
}

function addRow(state: State, table: string, number: number, row: Row): string {
  const eId = state.ids.numbered(table, 'row', number);
  const text = row.cells.join('\t');
  state.clauses.push({
    plan: state.plan,
    eId,
    section: table,
    kind: 'row',
    text,
    lines: [row.first, row.last],
    joined: false,
    joins: [],
    lead: 0,
    issues: [...row.notes],
    url: urlOf(state.plan, eId),
  });
  return eId;
}

/** Keeps the page numbers that stand behind a row, apart from its text. */
function addStrays(state: State, table: string, { strays = [] }: Row): void {
  for (const { no, text, read, notes } of strays) {
    const paragraph = {
      kind: 'paragraph',
      text,
      read,
      depth: 0,
      first: no,
      last: no,
      joins: [],
      notes,
    } as const;
    const eId = state.ids.counted(table, 'furniture');
    addClause(state, eId, { section: table, kind: 'furniture' }, { paragraph });
  }
}
