import { timesOf } from './dates.ts';
import { withFrequencies } from './frequency.ts';
import { ownYears } from './own-years.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';
import { listsOf, respectively, shareComparator } from './respectively.ts';
import { type Earlier, type Measured, measuredBy } from './what.ts';
import type { YearMention } from './year.ts';

/** A quantity of a sentence with what it measures. */
export interface Reading {
  readonly quantity: Quantity;
  readonly what: Measured;
  /** Its own year behind 分别, or null. */
  readonly own: YearMention | null;
  /** Whether it goes on with a list (60%和70%): it is what the number before it is. */
  readonly listed: boolean;
}

/** The quantities and frequencies of a sentence, each with what it measures. */
export function readingsOf(text: string): Reading[] {
  let earlier: Earlier | null = null;
  const terms = timesOf(text).filter((time) => time.form === 'since');
  const taken = new Uint8Array(text.length);
  for (const { start, end } of terms) taken.fill(1, start, end);
  const quantities = quantitiesOf(text).filter(({ core }) => !taken[core.start] && !taken[core.end - 1]);
  return listsOf(text, withFrequencies(text, quantities)).flatMap((list) => {
    const dated = ownYears(text, list);
    const shared = dated ? list.map(() => dated.what) : respectively(text, list);
    const members = shared ? shareComparator(list) : list;
    const first = measuredBy(text, list[0] as Quantity, earlier);
    earlier = { quantity: list.at(-1) as Quantity, what: shared?.at(-1) ?? first };
    return members.map((quantity, at) => {
      const own = dated?.years[at] ?? null;
      return { quantity, what: shared?.[at] ?? first, own, listed: at > 0 };
    });
  });
}
