import type { Clause } from '../../src/model/index.ts';
import type { ReadCommitment } from './read-facts.ts';
import { partAround } from './words/parts.ts';
import type { Quantity } from './words/quantity.ts';
import type { Sentence } from './words/reading.ts';
import { measuredBy } from './words/what.ts';
import type { YearMention } from './words/year.ts';

/** Promises of all without a number: `全覆盖`, `应保尽保`, `全员参保`; not a bare 覆盖全民, nor 健全覆盖全民. */
const whole =
  /(?<!健|齐)全(?:面|域)?覆盖(?!全民|城乡|式|检查|核查|巡查|抽查|[^，。；]{0,4}(?:检查|核查|巡查)[^，。；]{0,6}\d)|(?<![“既])应(?<what>[保资享救])尽\k<what>|全员(?:参保|持证|覆盖)/gu;
/** Parts in which a number or guiding words say it already, or that only describe. */
const saidOtherwise = /\d|百分之|以[^，]{0,20}为|推动[^，]{0,20}从|坚持|原则/u;

/** A promise of all as a quantity. */
const whole100 = (start: number, end: number): Quantity => ({
  start,
  end,
  core: { start, end },
  value: 100,
  upper: null,
  unit: '%',
  comparator: null,
  before: '',
  behind: '',
  change: false,
});

/** What is known of the place of a sentence. */
interface Known {
  readonly lookingBack: boolean;
  readonly years: readonly YearMention[];
}

/** Returns the promises of full coverage in a sentence as quantities of 100 %, their words as they stand. */
export function coverageOf(
  sentence: Sentence,
  { plan, eId, url }: Clause,
  { lookingBack, years }: Known,
): ReadCommitment[] {
  return [...sentence.text.matchAll(whole)].flatMap((hit) => {
    const end = hit.index + hit[0].length;
    const part = partAround(sentence.text, { start: hit.index, end });
    if (saidOtherwise.test(sentence.text.slice(part.start, part.end))) return [];
    const { start, end: to, words: text } = sentence.at(hit.index, end);
    const year = years.findLast((mention) => mention.end <= hit.index);
    return [
      {
        plan,
        eId,
        quote: sentence.quote,
        start,
        end: to,
        text,
        what: measuredBy(sentence.text, whole100(hit.index, end), null)
          .map((span) => sentence.at(span.start, span.end).words)
          .join(''),
        value: 100,
        upper: null,
        unit: '%',
        comparator: null,
        year: year?.year ?? null,
        from: year?.from ?? null,
        kind: lookingBack ? 'result' : 'target',
        also: [],
        themes: [],
        url,
      } satisfies ReadCommitment,
    ];
  });
}
