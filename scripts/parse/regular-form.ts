import { openingOf } from './constructs/openings.ts';
import { runInTitle } from './constructs/run-in.ts';
import { regularCount, regularShare } from './markers.ts';
import type { Line } from './types.ts';

/**
 * Whether run-in headings without a number are the regular form of a document: it has no numbered headings of
 * level 3 outside its boxes, and most of its unnumbered paragraphs open with a title.
 */
export function hasRegularRunIns(lines: readonly Line[]): boolean {
  let titled = 0;
  let plain = 0;
  let inBox = false;
  let started = false;
  for (const { text } of lines) {
    const opening = openingOf(text);
    if (opening?.form === 'box') inBox = true;
    if (opening?.form === 'section' && opening.level <= 2) {
      inBox = false;
      started = true;
    }
    if (!started || inBox) continue;
    if (opening?.form === 'section' && opening.level === 3) return false;
    if (opening || text.length < 40) continue;
    if (runInTitle(text) === null) plain += 1;
    else titled += 1;
  }
  return titled >= regularCount && titled / (titled + plain) >= regularShare;
}
