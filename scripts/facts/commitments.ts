import type { Clause, Commitment, Section, Selected } from '../../src/model/index.ts';
import { commaClause } from '../../src/writing/sentences.ts';
import { inAnnex, titlesAbove } from './titles.ts';
import { frequenciesOf } from './words/frequency.ts';
import { kindOf } from './words/kind.ts';
import { type Quantity, quantitiesOf } from './words/quantity.ts';
import { type Sentence, sentencesOf } from './words/sentences.ts';
import { type Earlier, measuredBy } from './words/what.ts';
import { yearAt } from './words/year.ts';

/** Clauses that hold no commitments: the contents, the letter that issues the plan, and its signature. */
const silent: ReadonlySet<string> = new Set(['toc', 'notice', 'signature', 'furniture', 'heading']);

/**
 * Returns the quantified targets and results in the prose of one plan, in the order of the text; rows of an
 * annex (its tasks) count as prose, rows of other tables (its indicators) do not. Themes are those of the excerpts around the quantity.
 */
export function commitmentsOf(
  clauses: readonly Clause[],
  sections: readonly Section[],
  excerpts: readonly Selected[],
): Commitment[] {
  const titles = titlesAbove(sections);
  const annexed = inAnnex(sections);
  const themes = themesAt(excerpts);
  return clauses
    .filter((clause) => !silent.has(clause.kind) && (clause.kind !== 'row' || annexed(clause)))
    .flatMap((clause) => inClause(clause, titles(clause), themes));
}

type ThemesAt = (clause: Clause, start: number, end: number) => string[];

function themesAt(excerpts: readonly Selected[]): ThemesAt {
  const byClause = Map.groupBy(excerpts, (excerpt) => excerpt.eId);
  return (clause, start, end) => {
    const around = (byClause.get(clause.eId) ?? []).filter((e) => e.start < end && e.end > start);
    return [...new Set(around.map((excerpt) => excerpt.theme))].sort();
  };
}

function inClause(clause: Clause, titles: readonly string[], themes: ThemesAt): Commitment[] {
  return sentencesOf(clause.text).flatMap((sentence) => {
    let earlier: Earlier | null = null;
    return inSentence(sentence).map((quantity) => {
      const what = measuredBy(sentence.text, quantity, earlier);
      earlier = { quantity, what };
      const start = sentence.start + quantity.start;
      const end = sentence.start + quantity.end;
      return {
        plan: clause.plan,
        eId: clause.eId,
        quote: sentence.text,
        start,
        end,
        text: quantity.text,
        what,
        value: quantity.value,
        unit: quantity.unit,
        comparator: quantity.comparator,
        year: yearAt(sentence.text, quantity.start),
        kind: kindOf(sentence.text, titles),
        themes: themes(clause, start, end),
        url: clause.url,
      };
    });
  });
}

/** The quantities and frequencies of a sentence; `一次` of `每年一次` is part of the frequency. */
function inSentence(sentence: Sentence): Quantity[] {
  const quantities = quantitiesOf(sentence.text);
  const frequencies = frequenciesOf(sentence.text, quantities);
  const apart = quantities.filter(
    (quantity) =>
      quantity.unit !== '次' || !frequencies.some((frequency) => within(sentence.text, quantity, frequency)),
  );
  return [...apart, ...frequencies].sort((a, b) => a.start - b.start || a.value - b.value);
}

/** Whether a count of times stands in the comma-clause of a frequency, which has taken it up. */
function within(text: string, times: Quantity, frequency: Quantity): boolean {
  const around = commaClause(text, frequency.start, frequency.end);
  return times.start >= around.start && times.end <= around.end;
}
