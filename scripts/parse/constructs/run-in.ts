import { bodyEnd, longestRunIn, prose } from '../base/markers.ts';
import { isLabel } from './plain-title.ts';

/** A title set off from the sentence behind it by a colon or a gap: 完善制度：健全…, 完善制度　健全…. */
const setOff = /^([\p{Script=Han}“”、]{4,20})(?:：|\s+)(?=[^\s，。；：]{2,}[^。]*，[^。]*。)/u;

/**
 * Where, behind a label of `length` characters, a title ends that a colon or a gap sets off from its text; -1 where
 * none does. What announces a list, names a body or explains a word is no title.
 */
export function setOffEnd(read: string, length: number): number {
  const rest = read.slice(length, length + 400);
  const title = setOff.exec(rest)?.[1];
  if (title === undefined || isLabel(title) || bodyEnd.test(title)) return -1;
  return /^[：\s]+(?:指|是指|即)/u.test(rest.slice(title.length)) ? -1 : length + title.length;
}

/**
 * Returns the title of a run-in heading without a number (`完善大病保险制度。完善…`): a short first sentence
 * without commas, at least `shortest` characters long, followed by text; null if the paragraph merely opens
 * with a sentence.
 */
export function runInTitle(text: string, shortest = 4): string | null {
  const end = text.indexOf('。');
  if (end < shortest || end > longestRunIn || end >= text.length - 1) return null;
  const title = text.slice(0, end);
  if (prose.test(title.replaceAll('、', ''))) return null;
  return /^[\p{Script=Han}“(（]/u.test(title) && !/^(?:到|截至|从|为|以)/u.test(title) ? title : null;
}
