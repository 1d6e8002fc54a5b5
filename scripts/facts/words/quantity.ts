import type { Comparator } from '../../../src/model/index.ts';
import type { Span } from '../../../src/writing/sentences.ts';
import { compare } from './comparators.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';
import { joinRanges } from './ranges.ts';
import { isSupported } from './support.ts';

/** A number with its unit, as it stands in a text in the reading form. */
export interface Quantity extends Span {
  /** Where number and unit begin and end, without comparator. */
  readonly core: Span;
  readonly value: number;
  /** End of a range, in the same unit, or null. */
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: Comparator | null;
  /** The comparing words before and behind; empty if none. */
  readonly before: string;
  readonly behind: string;
  /** Whether its wording makes it a change: 减半, 翻一番. */
  readonly change: boolean;
}

/** Finds all quantities of a text in the reading form, in order, a range as one with `upper`. */
export function quantitiesOf(text: string): Quantity[] {
  let least = 0;
  let covered = 0;
  const found = figuresOf(text).figures.flatMap((figure) => {
    const quantity = { ...weigh(text, figure, least), figure };
    least = figure.end;
    // 500元（含500元）: the number in the bracket is the one before it.
    if (figure.start < covered) return [];
    covered = quantity.end;
    return [quantity];
  });
  const kept = joinRanges(text, found).filter(({ figure, ...quantity }) =>
    isSupported(text, figure, quantity),
  );
  return kept.map(({ figure: _, ...quantity }) => quantity);
}

function weigh(text: string, figure: Figure, least: number): Quantity {
  const { start, end, value, upper, unit, about, change } = figure;
  const { comparator, before, behind, ...span } = compare(text, figure, unit, least, about);
  return { ...span, core: { start, end }, value, upper, unit, comparator, before, behind, change };
}
