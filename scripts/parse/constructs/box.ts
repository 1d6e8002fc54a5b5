import { longestHeading } from '../base/markers.ts';
import { readOrdinal } from '../base/ordinals.ts';
import type { Mark } from '../base/types.ts';

/** Recognises the title of a box: `专栏 2 …工程`, on a line of its own. */
export function box(read: string): Mark | null {
  const match = /^专\s?栏\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[：、.]?\s*(?=\S)/u.exec(read);
  if (!match) return null;
  const length = match[0].length;
  if (read.length - length > longestHeading || read.includes('。')) return null;
  return { form: 'box', number: null, value: readOrdinal(match[1] ?? ''), path: [], length, sure: true };
}
