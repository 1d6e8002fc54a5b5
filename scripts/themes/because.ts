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
  const named = words.map(({ start, end }) => {
    const span = receivedSpan(mapped, start, end);
    return {
      words: unit.words.slice(span.start, span.end),
      start: unit.start + span.start,
      end: unit.start + span.end,
    };
  });
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
  return joined(chosen.sort((a, b) => a.start - b.start));
}

/** Pieces that touch, as one. */
function joined(pieces: readonly Evidence[]): Evidence[] {
  const whole: Evidence[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.end === piece.start) whole[whole.length - 1] = { ...last, end: piece.end };
    else whole.push(piece);
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
