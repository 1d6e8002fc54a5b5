import type { Opening } from '../base/types.ts';
import { annex } from './annex.ts';
import { box } from './box.ts';
import { dash } from './dash.ts';
import { note } from './note.ts';
import { numbered } from './numbered.ts';

/** The forms that open a paragraph, in the order they are tried. */
const openings: readonly ((text: string) => Opening | null)[] = [box, annex, note, numbered, dash];

/** Returns how a paragraph opens, or null if it is running text. */
export function openingOf(text: string): Opening | null {
  for (const recognise of openings) {
    const found = recognise(text);
    if (found) return found;
  }
  return null;
}
