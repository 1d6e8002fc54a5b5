import type { Commitment } from '../../../src/model/index.ts';
import { kindOf } from './kind.ts';
import type { Quantity } from './quantity.ts';
import type { YearMention } from './year.ts';

type Kind = Commitment['kind'];

/** A quantity with the year it is for, and whether it goes on with the list of the one before it. */
export interface Dated {
  readonly quantity: Quantity;
  readonly year: YearMention | null;
  readonly listed: boolean;
}

/** What is known of the place of a sentence: whether its part looks back or lists conditions, and the year of the document, or null. */
interface Place {
  readonly lookingBack: boolean;
  readonly conditional: boolean;
  readonly current: number | null;
}

/** How conditions are joined: 住院率超过20%、次均费用高于10%的机构. */
const alternative = /^[^，。；：]{0,2}(?:、|和|或者|或|且|并且)/u;

/** Tells what each quantity of a sentence is: members of a list are what its first is, alternatives of a condition are conditions. */
export function kindsIn(
  text: string,
  dated: readonly Dated[],
  { lookingBack, conditional, current }: Place,
): Kind[] {
  const kinds: Kind[] = [];
  dated.forEach(({ quantity, year, listed }, at) => {
    const [before, next] = [dated[at - 1]?.quantity, dated[at + 1]?.quantity ?? null];
    const when = { year: year?.year ?? null, aimed: year?.aimed ?? false };
    const own = listed ? kinds[at - 1] : undefined;
    kinds.push(
      own ?? kindOf({ text, quantity, least: before?.end ?? 0, next, lookingBack, current, ...when }),
    );
  });
  for (let at = kinds.length - 2; at >= 0; at -= 1) {
    if (kinds[at + 1] === 'condition' && isAlternative(text, dated[at]?.quantity, dated[at + 1]?.quantity))
      kinds[at] = 'condition';
  }
  return conditional ? kinds.map((kind) => (kind === 'target' ? 'condition' : kind)) : kinds;
}

function isAlternative(text: string, first: Quantity | undefined, second: Quantity | undefined): boolean {
  if (!first || !second || !/^[<>]/u.test(first.comparator ?? '')) return false;
  const between = text.slice(first.end, second.start);
  return between.length <= 24 && alternative.test(between) && !/[，。；：]/u.test(between);
}
