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
    return { ...mark, label: labelIn(text.slice(0, start)), start };
  }
  return null;
}

/** The label without the white space behind it, and without the colon that parts 第一章 from its title. */
function labelIn(opened: string): string {
  const label = opened.trim();
  return /^第.*[：:]$/u.test(label) ? label.slice(0, -1).trim() : label;
}
