import { type Excerpt, force as forces } from '../model/index.ts';
import type { Mark } from './marks.ts';

/** What decides how telling an excerpt is. */
export interface Traits {
  readonly excerpt: Pick<Excerpt, 'status' | 'force' | 'national'>;
  /** Its marks. */
  readonly marks: readonly Mark[];
  /** Its length in characters. */
  readonly length: number;
  /** How many of its characters another city shares. */
  readonly common: number;
  /** Whether it is only a heading. */
  readonly heading: boolean;
}

/** More than all else can weigh: what only looks back, or states what others require, stands behind what the city promises. */
const BEHIND = 20;

/** Returns how telling an excerpt is: promises with numbers and dates first, then the harder ones and wording of its own. */
export function telling({ excerpt, marks, length, common, heading }: Traits): number {
  const numbers = marks.filter(({ kind }) => kind === 'num').length;
  const rank = excerpt.force === null ? forces.options.length : forces.options.indexOf(excerpt.force);
  const own = length === 0 ? 0 : 1 - common / length;
  return (
    Math.min(numbers, 3) * 3 +
    (forces.options.length - rank) / 3 +
    own * 2 +
    (length >= 16 ? 1 : 0) -
    (heading ? 3 : 0) -
    (excerpt.status === '现状' || excerpt.national ? BEHIND : 0)
  );
}
