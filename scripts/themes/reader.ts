import type { Concept } from '../../src/model/concept.ts';
import type { Because } from '../../src/model/excerpt.ts';
import type { Theme } from '../../src/model/theme.ts';
import { conceptFinder } from '../../src/writing/concepts.ts';
import { becauseOf } from './because.ts';
import { classifier, type Named, type Verdict } from './classify.ts';
import { featureReader, type Reading, type Statement } from './features.ts';
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
  /** The themes that a sentence speaks to, in their order. */
  readonly read: (statement: Statement) => Spoken[];
  /** Why a sentence stands under a theme. */
  readonly because: (unit: Unit, theme: string) => Because[];
}

/** Name of the rule where no concept speaks for an issue and learned words alone do. */
export const learnedWords = 'words';

/** The themes that a sentence names. */
function namedThemes(themes: readonly Theme[], { concepts, certain }: Reading): Named {
  const having = (found: ReadonlySet<string>) =>
    themes.filter(({ rules }) => rules.some((rule) => rule.concepts.some((id) => found.has(id))));
  const ids = (some: readonly Theme[]) => new Set(some.map(({ id }) => id));
  return { themes: ids(having(concepts)), certain: ids(having(certain)) };
}

/** An item of a list speaks to what its lead-in surely speaks to: from this probability. */
const sureOfLead = 0.7;

/** Adds to what an item itself speaks to what its lead-in speaks to (…有下列情形之一的，不予受理：). */
function withLead(
  { lead, titles }: Statement,
  own: readonly Verdict[],
  read: (statement: Statement) => readonly Verdict[],
): readonly Verdict[] {
  if (lead === '') return own;
  const known = new Set(own.map(({ theme }) => theme));
  const led = read({ words: lead, titles, lead: '', before: '' });
  return [...own, ...led.filter(({ theme, probability }) => probability >= sureOfLead && !known.has(theme))];
}

/** Puts themes, concepts and learned weights together. */
export function themeReader(
  themes: readonly Theme[],
  concepts: readonly Concept[],
  learned: readonly Answerer[],
): ThemeReader {
  const find = conceptFinder(concepts);
  const readFeatures = featureReader(find);
  const classify = classifier(themes, learned);
  const verdictsOf = (reading: Reading) => classify(reading.features, namedThemes(themes, reading));
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const odds = new Map(
    learned.filter(({ issue }) => issue === null).map(({ theme, weights }) => [theme, weights]),
  );
  return {
    themes,
    read: (statement) => {
      const reading = readFeatures(statement);
      const verdicts = withLead(statement, verdictsOf(reading), (lead) => verdictsOf(readFeatures(lead)));
      return verdicts.map((verdict) => {
        const theme = byId.get(verdict.theme)!;
        const fired = firedRules(theme, reading).filter(({ issues }) =>
          issues.some((id) => verdict.issues.includes(id)),
        );
        return { ...verdict, rules: fired.length > 0 ? fired.map(({ id }) => id) : [learnedWords] };
      });
    },
    because: (unit, theme) => becauseOf(unit, odds.get(theme) ?? new Map(), find),
  };
}
