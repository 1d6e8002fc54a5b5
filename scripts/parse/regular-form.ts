import { longestHeading, regularCount, regularShare } from './base/markers.ts';
import type { Judged } from './blocks.ts';
import { runInTitle } from './constructs/run-in.ts';
import type { Part } from './outline/state.ts';

/** Deepest level of numbered headings beneath which headings without a number can be regular. */
const deepestNumbered = 2;

/**
 * Whether run-in headings without a number are the regular form of a document: its numbered headings reach level 2
 * and no further outside its boxes, and most of its unnumbered paragraphs open with a title.
 */
export function hasRegularRunIns(parts: readonly Part[]): boolean {
  let place: Place = 'front';
  let titled = 0;
  let plain = 0;
  for (const part of parts) {
    if (part.kind !== 'block') continue;
    const { opening, paragraph } = part;
    place = placeAfter(place, part);
    if (place !== 'body') continue;
    if (part.role === 'heading' && part.level > deepestNumbered) return false;
    if (opening || part.role === 'heading' || paragraph.text.length < longestHeading) continue;
    if (runInTitle(paragraph.read) === null) plain += 1;
    else titled += 1;
  }
  return titled >= regularCount && titled / (titled + plain) >= regularShare;
}

type Place = 'front' | 'body' | 'box';

/** Only the body counts: not what stands before the first heading, and not the boxes. */
function placeAfter(place: Place, { opening, role, level }: Judged): Place {
  if (opening?.form === 'box') return 'box';
  return role === 'heading' && level <= deepestNumbered ? 'body' : place;
}
