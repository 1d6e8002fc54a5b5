import { mapReading, readingForm } from '../../../src/writing/fold.ts';
import { variants } from '../../../src/writing/variants.ts';

/** Returns the reading form of a text without white space at its ends: the form in which every construct is recognised. */
export function readOf(text: string): string {
  return readingForm(text, variants()).trim();
}

/** How many characters of a paragraph may belong to its heading: further ones are not looked at. */
const headReach = 400;

/** Returns the offset in the received `text` of the character that stands at offset `at` of its trimmed reading form. */
export function receivedOffset(text: string, at: number): number {
  const { text: read, starts } = mapReading(text.slice(0, Math.max(headReach, at * 2)), variants());
  const lead = read.length - read.trimStart().length;
  return starts[lead + at] ?? text.length;
}

/** Returns the reading form of a text where it has as many characters, so that offsets are the same; the text itself elsewhere. */
export function alignedReading(text: string): string {
  const read = readingForm(text, variants());
  return read.length === text.length ? read : text;
}
