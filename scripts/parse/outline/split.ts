import type { NumberForm, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { shapeOf } from './shapes.ts';

type Parts = readonly (Block | Table | Toc)[];

/**
 * Parts plain headings into outer and inner ones where a text has both: an outer one stands directly above another
 * plain heading, or above a number beneath which others stand.
 */
export function splitPlain(parts: Parts, found: readonly number[]): Map<number, 'plain' | 'plain-inner'> {
  const known = new Set(found);
  const between = numberBetween(parts, found);
  const isOuter = (at: number) =>
    known.has(at + 1) || (between !== null && numberAt(parts[at + 1]) === between);
  const first = found.find(isOuter) ?? Number.POSITIVE_INFINITY;
  // What stands before the first outer one is outer too, unless a number is already open above it.
  const opens = between === null || parts.findIndex((part) => numberAt(part) === between) > (found[0] ?? 0);
  return new Map(
    found.map((at) => [at, isOuter(at) || (at < first && opens) ? 'plain' : 'plain-inner'] as const),
  );
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
