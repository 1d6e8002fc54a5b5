import { longestHeading } from '../base/markers.ts';
import { readNumeral } from '../base/numerals.ts';
import type { Opening } from '../base/types.ts';

/** Recognises the title of a box: `专栏 2 …工程`, on a line of its own. */
export function box(text: string): Opening | null {
  const match = /^专栏\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[:：]?\s*(?=\S)/u.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  if (rest.length > longestHeading || rest.includes('。')) return null;
  return { form: 'box', level: 0, label: match[0].trim(), number: readNumeral(match[1] ?? ''), rest };
}
