import type { Mark } from './marks.ts';

/** What decides how telling an excerpt is. */
export interface Traits {
  /** Its marks. */
  readonly marks: readonly Mark[];
  /** Its length in characters. */
  readonly length: number;
  /** How many of its characters another city shares. */
  readonly common: number;
  /** Whether it is only a heading. */
  readonly heading: boolean;
}

/** Returns how telling an excerpt is: numbers and dates first, then binding words and wording of its own. */
export function telling({ marks, length, common, heading }: Traits): number {
  const count = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length;
  const own = length === 0 ? 0 : 1 - common / length;
  return (
    Math.min(count('num'), 3) * 3 +
    Math.min(count('hard'), 2) +
    own * 2 +
    (length >= 16 ? 1 : 0) -
    (heading ? 3 : 0)
  );
}
