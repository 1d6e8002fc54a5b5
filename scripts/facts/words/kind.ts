import type { Commitment } from '../../../src/model/index.ts';
import { isChange } from './kind-change.ts';
import { isCondition, isPenalty } from './kind-limits.ts';
import { isNational } from './kind-national.ts';
import { isResult } from './kind-result.ts';
import { partAround } from './parts.ts';
import type { Setting, Words } from './setting.ts';

type Kind = Commitment['kind'];

/** The kinds, in the order in which they are tried; what fits none is a target. */
const kinds: readonly (readonly [Kind, (words: Words) => boolean])[] = [
  ['penalty', isPenalty],
  ['condition', isCondition],
  ['national', isNational],
  ['change', isChange],
  ['result', isResult],
];

/** Tells what a quantity is: a penalty, a condition, the State's, a change, a past result, or a target or rule. */
export function kindOf(setting: Setting): Kind {
  const { text, quantity, least } = setting;
  const span = partAround(text, quantity);
  const words: Words = {
    ...setting,
    part: text.slice(span.start, quantity.start),
    before: text.slice(Math.max(span.start, least), quantity.start),
    after: text.slice(quantity.end, span.end),
  };
  return kinds.find(([, test]) => test(words))?.[0] ?? 'target';
}
