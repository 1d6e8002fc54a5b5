import { longestHeading, longestTitle, longestTitleSentence } from '../base/markers.ts';
import { setOffEnd } from '../constructs/run-in.ts';

/** The shape of a paragraph: a title of its own or before text, an entry of a list, a sentence, or prose. */
export type Shape = 'bare' | 'run-in' | 'closed' | 'entry' | 'sentence' | 'prose';

/** Longest title before text that itself ends in ；, in characters. */
export const shortTitle = 20;

/** Reads the shape of a paragraph in its reading form, its label of `length` characters aside. */
export function shapeOf(read: string, length: number): Shape {
  if (setOffEnd(read, length) > 0) return 'run-in';
  const end = read.indexOf('。', length);
  const first = end < 0 ? read.slice(length) : read.slice(length, end);
  const endsOpen = /[；，]$/u.test(read);
  if (endsOpen && (end < 0 || first.length > shortTitle || first.includes('，'))) return 'entry';
  if (end < 0) return first.length <= longestHeading && !/；/u.test(first) ? 'bare' : 'entry';
  const isShort = first.length <= longestTitleSentence && !/[；：]/u.test(first);
  if (end >= read.length - 1) return isShort && first.length <= longestTitle ? 'closed' : 'sentence';
  return isShort ? 'run-in' : 'prose';
}
