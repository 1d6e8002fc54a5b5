import type { Clause } from '../../src/model/index.ts';
import type { ReadCommitment } from './read-facts.ts';
import type { Quantity } from './words/quantity.ts';
import type { Sentence } from './words/reading.ts';
import type { Measured } from './words/what.ts';
import type { YearMention } from './words/year.ts';

/** What was made out of a quantity: its kind, and the year it is for. */
interface Judged {
  readonly kind: ReadCommitment['kind'];
  readonly year: YearMention | null;
}

/** The record of a quantity that stands in a sentence of a clause; themes and repeats are told later. */
export function recordOf(
  sentence: Sentence,
  { plan, eId, url }: Clause,
  quantity: Quantity,
  what: Measured,
  { kind, year }: Judged,
): ReadCommitment {
  const { start, end, words: text } = sentence.at(quantity.start, quantity.end);
  const comparator = kind === 'penalty' && /内$/u.test(quantity.behind) ? null : quantity.comparator;
  return {
    plan,
    eId,
    quote: sentence.quote,
    start,
    end,
    text,
    what: what.map((span) => sentence.at(span.start, span.end).words).join(''),
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unit,
    comparator,
    year: year?.year ?? null,
    from: year?.from ?? null,
    kind,
    also: [],
    themes: [],
    url,
  };
}
