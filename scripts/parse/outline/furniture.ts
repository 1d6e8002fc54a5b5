import type { ParserNote } from '../../../src/model/index.ts';
import type { Paragraph } from '../base/types.ts';
import { addClause, currentSection, type State } from './state.ts';

/** Places the furniture that stands before seed line `before`: each line a clause of its own, behind the paragraph it cut. */
export function placeFurniture(state: State, before: number): void {
  for (
    let line = state.furniture[state.nextFurniture];
    line && line.no < before;
    line = state.furniture[state.nextFurniture]
  ) {
    const { no, text, read, notes } = line;
    const note: ParserNote = { key: 'furniture-set-apart', line: no, detail: '' };
    const place = { first: no, last: no, joins: [], notes: [...notes, note] };
    const paragraph: Paragraph = { kind: 'paragraph', text, read, depth: 0, ...place };
    const eId = state.ids.counted('', 'furniture');
    addClause(state, eId, { section: currentSection(state), kind: 'furniture' }, { paragraph });
    state.nextFurniture += 1;
  }
}
