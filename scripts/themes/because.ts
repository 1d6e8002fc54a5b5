import type { Because } from '../../src/model/excerpt.ts';
import type { FindConcepts } from '../../src/writing/concepts.ts';
import { mapNormalised, receivedSpan } from '../../src/writing/fold.ts';
import type { Span } from '../../src/writing/sentences.ts';
import { variants } from '../../src/writing/variants.ts';
import { foldWords, wordsOf } from './features.ts';
import type { Unit } from './units.ts';

/** At most so many words are named. */
const most = 3;
/** Words that speak for a theme less than this share of the strongest are not named. */
const worthNaming = 0.25;

/** Words of a folded text and how much they speak for the theme. */
interface Evidence extends Span {
  readonly odds: number;
}

/** What every signal adds to the log odds of one theme. */
type Odds = ReadonlyMap<string, number>;

/**
 * Tells why a sentence stands under a theme: the words that speak most for it, in the order of the text, and the title
 * above that does, if there is one. Offsets are those of the clause.
 */
export function becauseOf(unit: Unit, odds: Odds, find: FindConcepts): Because[] {
  const mapped = mapNormalised(unit.words, variants());
  const words = strongest(evidenceIn(mapped.text, odds, find));
  const title = speakingTitle(unit.titles, odds, find);
  const spans = words.map(({ start, end }) => receivedSpan(mapped, start, end));
  const named = wholeWords(unit.words, spans).map(({ start, end }) => ({
    words: unit.words.slice(start, end),
    start: unit.start + start,
    end: unit.start + end,
  }));
  return [...named, ...(title === null ? [] : [{ title }])];
}

/** All words and concepts of a folded text that speak for the theme. */
function evidenceIn(folded: string, odds: Odds, find: FindConcepts): Evidence[] {
  const concepts = find(folded).map(({ concept, start, end }) => ({
    start,
    end,
    odds: odds.get(`concept:${concept}`) ?? 0,
  }));
  const digits = folded.replace(/\d/gu, '0');
  const words = [...wordsOf(digits)]
    .filter((word) => word.length > 1)
    .map((word) => {
      const start = digits.indexOf(word);
      return { start, end: start + word.length, odds: odds.get(`word:${word}`) ?? 0 };
    });
  return [...concepts, ...words].filter((each) => each.odds > 0);
}

/** The strongest pieces of evidence that do not overlap, in the order of the text. */
function strongest(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => b.odds - a.odds || a.start - b.start || b.end - a.end);
  const chosen: Evidence[] = [];
  for (const each of sorted) {
    if (chosen.length === most || each.odds < worthNaming * (sorted[0]?.odds ?? 0)) break;
    if (chosen.every(({ start, end }) => each.end <= start || each.start >= end)) chosen.push(each);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Spans of a text, in order, widened to the words that they cut (疗保障 to 医疗保障), each shown once. */
function wholeWords(text: string, spans: readonly Span[]): Span[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const around = (at: number) =>
    words.find(({ index, segment }) => index < at && at < index + segment.length);
  const whole = spans.map(({ start, end }) => {
    const [first, last] = [around(start), around(end)];
    return { start: first?.index ?? start, end: last ? last.index + last.segment.length : end };
  });
  return joined(whole);
}

/** Spans that touch or overlap, as one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

/** The title that speaks most for the theme, as printed, or null where none does. */
function speakingTitle(titles: readonly string[], odds: Odds, find: FindConcepts): string | null {
  let best: { title: string; odds: number } | null = null;
  titles.forEach((title, at) => {
    const folded = foldWords(title);
    const concepts = [...new Set(find(folded).map(({ concept }) => concept))].map(
      (id) => `title-concept:${id}`,
    );
    const words = [...wordsOf(folded)].map((word) => `${at === 0 ? 'title' : 'above'}:${word}`);
    const sum = [...concepts, ...words].reduce((total, key) => total + (odds.get(key) ?? 0), 0);
    if (sum > (best?.odds ?? 0.5)) best = { title, odds: sum };
  });
  return (best as { title: string } | null)?.title ?? null;
}
