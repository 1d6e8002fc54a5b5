import type { Comparator } from '../../../src/model/index.ts';

/** Words before a number that say how it relates to the true value, longest first. */
export const before =
  '(?:不低于|不少于|不小于|不得低于|至少|不超过|不高于|不多于|至多|超过|高于|大于|多于|低于|小于|少于|不足|突破|大约|接近|约|近|>=|<=|≥|≤|>|<)';
/** Words behind a number. */
export const behind = '(?:以上|左右|上下|以下|以内|之内|内)';

const signs: readonly [RegExp, Comparator][] = [
  [/^(?:不低于|不少于|不小于|不得低于|至少|>=|≥)|以上$/u, '>='],
  [/^(?:不超过|不高于|不多于|至多|<=|≤)|(?:以下|以内|之内|内)$/u, '<='],
  [/^(?:超过|高于|大于|多于|突破|>)/u, '>'],
  [/^(?:低于|小于|少于|不足|<)/u, '<'],
  [/^(?:大约|接近|约|近)|(?:左右|上下)$|\d\s*[万亿千百]*\s*[余多]/u, 'about'],
];

/** Reads the comparator of a quantity such as `不低于5%`, `70% 以上` or `1.1亿余元`; null if it has none. */
export function comparatorOf(quantity: string): Comparator | null {
  return signs.find(([sign]) => sign.test(quantity))?.[1] ?? null;
}
