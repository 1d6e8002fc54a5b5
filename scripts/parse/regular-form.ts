import { longestHeading, regularCount, regularShare } from './base/markers.ts';
import type { Opening } from './base/types.ts';
import { runInTitle } from './constructs/run-in.ts';
import type { Part } from './outline/state.ts';

/**
 * Whether run-in headings without a number are the regular form of a document: it has no numbered headings of
 * level 3 outside its boxes, and most of its unnumbered paragraphs open with a title.
 */
export function hasRegularRunIns(parts: readonly Part[]): boolean {
  let place: Place = 'front';
  let titled = 0;
  let plain = 0;
  for (const part of parts) {
    if (part.kind !== 'block') continue;
    const { opening, paragraph } = part;
    place = placeAfter(place, opening);
    if (place !== 'body') continue;
    if (opening?.form === 'section' && opening.level === 3) return false;
    if (opening || paragraph.text.length < longestHeading) continue;
    if (runInTitle(paragraph.text) === null) plain += 1;
    else titled += 1;
  }
  return titled >= regularCount && titled / (titled + plain) >= regularShare;
}

type Place = 'front' | 'body' | 'box';

/** Only the body counts: not what stands before the first heading, and not the boxes. */
function placeAfter(place: Place, opening: Opening | null): Place {
  if (opening?.form === 'box') return 'box';
  return opening?.form === 'section' && opening.level <= 2 ? 'body' : place;
}
