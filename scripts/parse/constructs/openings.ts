import { receivedOffset } from '../base/reading.ts';
import type { Line, Mark, Opening } from '../base/types.ts';
import { annex } from './annex.ts';
import { box } from './box.ts';
import { dash } from './dash.ts';
import { note } from './note.ts';
import { numbered } from './numbered.ts';

/** The forms that open a paragraph, in the order they are tried. */
const marks: readonly ((read: string) => Mark | null)[] = [box, annex, note, numbered, dash];

/** Returns how a line opens, or null if it is running text. */
export function openingOf({ text, read }: Pick<Line, 'text' | 'read'>): Opening | null {
  for (const recognise of marks) {
    const mark = recognise(read);
    if (!mark) continue;
    const start = receivedOffset(text, mark.length);
    return { ...mark, label: text.slice(0, start).trim(), start };
  }
  return null;
}
