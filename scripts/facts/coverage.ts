import type { Clause } from '../../src/model/index.ts';
import type { ReadCommitment } from './read-facts.ts';
import { recordOf } from './record.ts';
import { partAround } from './words/parts.ts';
import type { Quantity } from './words/quantity.ts';
import type { Sentence } from './words/reading.ts';
import { topicBefore } from './words/subjects.ts';
import { type Earlier, measuredBy } from './words/what.ts';
import { type YearMention, yearReader } from './words/year.ts';

/** Promises of all without a number: `全覆盖`, `应保尽保`, `全员参保`; not a bare 覆盖全民, nor 健全覆盖全民. */
const whole =
  /(?<!健|齐)全(?:面|域)?覆盖(?!全民|城乡|式|检查|核查|巡查|抽查|[^，。；]{0,4}(?:检查|核查|巡查)[^，。；]{0,6}\d)|(?<![“既])应(?<what>[保资享救])尽\k<what>|全员(?:参保|持证|覆盖)/gu;
/** Parts in which a number or guiding words say it already, or that only describe. */
const saidOtherwise = /\d|百分之|以[^，]{0,20}为|推动[^，]{0,20}从|坚持|原则/u;

/** Names that say only where all is covered, levels or institutions; of what, the sentence says before: 推进DRG付费改革，…. */
const where =
  /^(?:(?:自治区|示范区|开发区|[省市县区州乡镇村]|街道|社区|旗)[级（）()、和的三四五]*)+$|^(?:全[市县区州])?(?:(?:二级|三级|统筹区|定点)[^，。；]{0,4})?(?:医药|医疗)?(?:机构|医院|药店)$/u;

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
  clause: Clause,
  { lookingBack, years, goal }: Known,
): ReadCommitment[] {
  const yearAt = yearReader(sentence.text, years);
  return promisesIn(sentence.text).map(({ quantity, what }) => {
    const year = yearAt(quantity.start) ?? (lookingBack ? null : goal);
    return recordOf(sentence, clause, quantity, what, { kind: lookingBack ? 'result' : 'target', year });
  });
}

/** The promises of a text, each with what it is of: in a list (A全覆盖、B全覆盖) each has its own. */
function promisesIn(text: string): Earlier[] {
  const found: Earlier[] = [];
  for (const hit of text.matchAll(whole)) {
    const quantity = whole100(hit.index, hit.index + hit[0].length);
    const part = partAround(text, quantity);
    if (saidOtherwise.test(text.slice(part.start, part.end))) continue;
    const what = measuredBy(text, quantity, found.at(-1) ?? null);
    const words = what.map((span) => text.slice(span.start, span.end)).join('');
    const topic = where.test(words) ? topicBefore(text, part.start) : null;
    found.push({ quantity, what: [...(topic ? [topic] : []), ...what] });
  }
  return found;
}
