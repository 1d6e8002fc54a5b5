import type { Comparator, Indicator } from '../model/index.ts';

/** How far the value aimed at lies from the starting value. */
export interface Change {
  /** The difference in the unit of the indicator, percentage points for shares; null where it cannot be told. */
  readonly by: number | null;
  /** In words: `+2 个百分点`, 同值, 同数，限定不同, 无基线, 无数值, 无法判定. */
  readonly words: string;
}

/** Comparators that leave one side open. */
export const isBound = (comparator: Comparator | null): boolean =>
  comparator !== null && comparator !== 'about';

const notTold = (words: string): Change => ({ by: null, words });

/** Rounds away what subtraction of decimals leaves over. */
const difference = (to: number, from: number): number => Math.round((to - from) * 1e6) / 1e6;

/** Says how far the target of an indicator lies from its starting value; of bounds, how far the bounds lie apart. */
export function changeOf({ baseline, target, certain, unit }: Indicator): Change {
  if (!certain) return notTold('无法判定');
  if (baseline.value === null) return notTold('无基线');
  if (target.value === null) return notTold('无数值');
  const by = difference(target.value, baseline.value);
  const loose = [baseline, target].map(({ comparator }) => comparator);
  if (by === 0) return { by, words: loose[0] === loose[1] ? '同值' : '同数，限定不同' };
  const counted = unit === '%' ? ' 个百分点' : ` ${unit}`.trimEnd();
  const sign = by > 0 ? '+' : '−';
  const kind = loose.some(isBound) ? '（界限之差）' : loose.includes('about') ? '（约数之差）' : '';
  return { by, words: `${sign}${Math.abs(by)}${counted}${kind}` };
}
