import type { Concept } from '../../src/model/concept.ts';
import type { Because } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { conceptFinder } from '../../src/writing/concepts.ts';
import { becauseOf } from './because.ts';
import { classifier, type Named, type Verdict } from './classify.ts';
import { featureReader, foldWords, type Reading, type Statement } from './features.ts';
import { firedRules } from './rules.ts';
import type { Unit } from './units.ts';
import type { Answerer } from './weights.ts';

/** A theme that a sentence speaks to, its issues, the rules that speak for them, strongest place first. */
export interface Spoken extends Verdict {
  readonly rules: readonly string[];
}

/** Everything that reads the themes of sentences. */
export interface ThemeReader {
  readonly themes: readonly Theme[];
  /** The themes that each of the sentences of a section, which follow each other, speaks to, in their order. */
  readonly read: (statements: readonly Statement[]) => Spoken[][];
  /** The wordings, not the hints, of the concepts of a theme that stand in a text, folded. */
  readonly wordings: (theme: string, text: string) => string[];
  /** Why a sentence stands under a theme. */
  readonly because: (unit: Unit, theme: string) => Because[];
}

/** Name of the rule where no concept speaks for an issue and learned words alone do. */
export const learnedWords = 'words';

/** The themes that a sentence names. */
function namedThemes(themes: readonly Theme[], { concepts, certain }: Reading, heading = false): Named {
  const having = (found: ReadonlySet<string>) =>
    themes.filter(({ rules }) => rules.some((rule) => rule.concepts.some((id) => found.has(id))));
  const ids = (some: readonly Theme[]) => new Set(some.map(({ id }) => id));
  return { themes: ids(having(concepts)), certain: ids(having(certain)), heading };
}

/** An item of a list speaks to what its lead-in surely speaks to: from this probability. */
const sureOfLead = 0.7;

/** Adds to what an item itself speaks to what its lead-in surely speaks to (…有下列情形之一的，不予受理：). */
function withLead(own: readonly Verdict[], led: readonly Verdict[]): readonly Verdict[] {
  const known = new Set(own.map(({ theme }) => theme));
  return [...own, ...led.filter(({ theme, probability }) => probability >= sureOfLead && !known.has(theme))];
}

/** Puts themes, concepts and learned weights together. */
export function themeReader(
  themes: readonly Theme[],
  concepts: readonly Concept[],
  learned: readonly Answerer[],
): ThemeReader {
  const find = conceptFinder(concepts);
  const findNamed = conceptFinder(concepts.map((concept) => ({ ...concept, hints: [] })));
  const readFeatures = featureReader(find);
  const classify = classifier(themes, learned);
  const verdictsOf = (statements: readonly Statement[], readings: readonly Reading[]) =>
    classify(
      readings.map((reading, at) => {
        return { ...reading, named: namedThemes(themes, reading, statements[at]?.heading) };
      }),
    );
  const ledBy = ({ lead, titles }: Statement): readonly Verdict[] => {
    if (lead === '') return [];
    const statement = { words: lead, titles, lead: '', before: '' };
    return verdictsOf([statement], [readFeatures(statement)])[0]!;
  };
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const odds = new Map(
    learned.filter(({ issue }) => issue === null).map(({ theme, weights }) => [theme, weights]),
  );
  return {
    themes,
    read: (statements) => {
      const readings = statements.map(readFeatures);
      return verdictsOf(statements, readings).map((own, at) =>
        withLead(own, ledBy(statements[at]!)).map((verdict) => {
          const fired = firedRules(byId.get(verdict.theme)!, readings[at]!).filter(({ issues }) =>
            issues.some((id) => verdict.issues.includes(id)),
          );
          return { ...verdict, rules: fired.length > 0 ? fired.map(({ id }) => id) : [learnedWords] };
        }),
      );
    },
    wordings: (theme, text) => {
      const own = new Set(byId.get(theme)?.rules.flatMap((rule) => rule.concepts));
      const folded = foldWords(text);
      return findNamed(folded)
        .filter(({ concept }) => own.has(concept))
        .map(({ start, end }) => folded.slice(start, end));
    },
    because: (unit, theme) => becauseOf(unit, odds.get(theme) ?? new Map(), find),
  };
}
