import type { Clause } from '../../src/model/index.ts';
import type { ReadCommitment } from './read-facts.ts';
import { partAround } from './words/parts.ts';
import type { Quantity } from './words/quantity.ts';
import type { Sentence } from './words/reading.ts';
import { type Earlier, measuredBy } from './words/what.ts';
import { type YearMention, yearReader } from './words/year.ts';

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
  /** Year that the goals it stands among are for, or null. */
  readonly goal: YearMention | null;
}

/** Returns the promises of full coverage in a sentence as quantities of 100 %, their words as they stand. */
export function coverageOf(
  sentence: Sentence,
  { plan, eId, url }: Clause,
  { lookingBack, years, goal }: Known,
): ReadCommitment[] {
  const yearAt = yearReader(sentence.text, years);
  return promisesIn(sentence.text).map(({ quantity, what }) => {
    const year = yearAt(quantity.start) ?? (lookingBack ? null : goal);
    const { start, end, words: text } = sentence.at(quantity.start, quantity.end);
    return {
      plan,
      eId,
      quote: sentence.quote,
      start,
      end,
      text,
      what: what.map((span) => sentence.at(span.start, span.end).words).join(''),
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
    } satisfies ReadCommitment;
  });
}

/** The promises of a text, each with what it is of: in a list (A全覆盖、B全覆盖) each has its own. */
function promisesIn(text: string): Earlier[] {
  const found: Earlier[] = [];
  for (const hit of text.matchAll(whole)) {
    const quantity = whole100(hit.index, hit.index + hit[0].length);
    const part = partAround(text, quantity);
    if (saidOtherwise.test(text.slice(part.start, part.end))) continue;
    found.push({ quantity, what: measuredBy(text, quantity, found.at(-1) ?? null) });
  }
  return found;
}
