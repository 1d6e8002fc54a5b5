import type { NumberForm, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { shapeOf } from './shapes.ts';

type Parts = readonly (Block | Table | Toc)[];

/**
 * Parts plain headings into outer and inner ones where a text has both. An outer one stands directly above another
 * plain heading, or above a number beneath which others stand; an inner one follows from directly beneath such a number.
 */
export function splitPlain(parts: Parts, found: readonly number[]): Map<number, 'plain' | 'plain-inner'> {
  const between = numberBetween(parts, found);
  const outer = between ? aboveNumber(parts, found, between) : aboveOthers(found);
  return new Map(found.map((at) => [at, outer.has(at) ? 'plain' : 'plain-inner'] as const));
}

/** The headings that stand above the numbers of a form: directly, or where no other heading opened beneath the last number. */
function aboveNumber(parts: Parts, found: readonly number[], form: NumberForm): Set<number> {
  const known = new Set(found);
  const outer = new Set<number>();
  let isInside = false;
  parts.forEach((part, at) => {
    if (numberAt(part) === form) isInside = known.has(at + 1);
    if (!known.has(at)) return;
    if (numberAt(parts[at + 1]) === form) isInside = false;
    if (!isInside) outer.add(at);
  });
  return outer;
}

/** The headings directly above another, and those before the first of these; all where there is none. */
function aboveOthers(found: readonly number[]): Set<number> {
  const known = new Set(found);
  const first = found.find((at) => known.has(at + 1)) ?? Number.POSITIVE_INFINITY;
  return new Set(found.filter((at) => at <= first || known.has(at + 1)));
}

/** The form of number that stands directly beneath some plain headings and directly above others; null if none does. */
function numberBetween(parts: Parts, found: readonly number[]): NumberForm | null {
  const beneath = new Set<NumberForm>();
  const above = new Set<NumberForm>();
  for (const at of found) {
    const next = numberAt(parts[at + 1]);
    const before = bareNumberAt(parts[at - 1]);
    if (next) beneath.add(next);
    if (before) above.add(before);
  }
  return [...beneath].find((form) => above.has(form)) ?? null;
}

function numberAt(part: Parts[number] | undefined): NumberForm | null {
  return part?.kind === 'block' ? (part.opening?.number ?? null) : null;
}

function bareNumberAt(part: Parts[number] | undefined): NumberForm | null {
  if (part?.kind !== 'block' || !part.opening) return null;
  return shapeOf(part.paragraph.read, part.opening.length) === 'bare' ? part.opening.number : null;
}
