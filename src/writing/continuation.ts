import type { Comparable } from './comparable.ts';
import type { Range } from './ranges.ts';

/** Symbols that must agree for a shared run to go on beyond a difference. */
const EXTENSION = 4;
/** Symbols that may differ on either side between a shared run and its continuation. */
const GAP = 2;
/** Symbols beyond a run after which it is not followed any further: bounds the work on texts that agree here and there for long. */
const REACH = 1000;

/** The gaps that may be skipped on either side, smallest first. */
const gaps = Array.from(
  { length: (GAP + 1) ** 2 - 1 },
  (_, n) => [Math.floor((n + 1) / (GAP + 1)), (n + 1) % (GAP + 1)] as const,
).sort(([a, b], [c, d]) => a + b - (c + d));

/** Two positions in two texts that are compared from there on, onwards (1) or backwards (-1). */
export interface Front {
  readonly a: Comparable;
  readonly i: number;
  readonly b: Comparable;
  readonly j: number;
  readonly step: 1 | -1;
}

/** How far two texts agree from a front on, up to `REACH`. */
function agreement({ a, b, step }: Front, i: number, j: number): number {
  let length = 0;
  while (length < REACH) {
    const symbol = a.symbols[i + length * step];
    if (symbol === undefined || symbol !== b.symbols[j + length * step]) break;
    length += 1;
  }
  return length;
}

/** The next stretch that agrees beyond a small difference, with the front behind it; null where there is none. */
function resume(front: Front): { range: Range; next: Front; length: number } | null {
  const { i, j, step } = front;
  for (const [skipA, skipB] of gaps) {
    const [x, y] = [i + skipA * step, j + skipB * step];
    const length = agreement(front, x, y);
    if (length < EXTENSION) continue;
    const end = x + length * step;
    const range = step === 1 ? { start: x, end } : { start: end + 1, end: x + 1 };
    return { range, next: { ...front, i: end, j: y + length * step }, length };
  }
  return null;
}

/** Follows a shared run from its end beyond small differences and returns the further stretches of `a` that agree. */
export function continuation(front: Front): Range[] {
  const ranges: Range[] = [];
  let from = front;
  for (let left = REACH; left > 0; ) {
    const found = resume(from);
    if (!found) break;
    ranges.push(found.range);
    from = found.next;
    left -= found.length;
  }
  return ranges;
}
