import type { Clause, Indicator, IndicatorEntry, StatedValue } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Quantity, quantitiesOf } from './words/quantity.ts';
import { sentencesOf } from './words/sentences.ts';
import { type Earlier, measuredBy } from './words/what.ts';
import { yearAt } from './words/year.ts';

/** The name of an indicator as patterns see it: normalised, without its unit in brackets and foot-note marks. */
export function bareName(verbatimName: string): string {
  return normalise(verbatimName.replace(/[①-⑳]/gu, '')).replace(
    /\((?:%|亿元|万元|个|类|种|项|张|人)\)$/u,
    '',
  );
}

/** Finds the shared indicator that a printed name stands for; null if the vocabulary does not know it. */
export function canonicalIndicator(verbatimName: string, vocabulary: Vocabulary): IndicatorEntry | null {
  const name = bareName(verbatimName);
  const matches = (entry: IndicatorEntry) => entry.names.some((source) => new RegExp(source, 'u').test(name));
  return vocabulary.indicators.find(matches) ?? null;
}

/**
 * Gives each table row the id, common name and unit of the indicator it states. A row that the vocabulary does not
 * know keeps its printed name and gets an id of its own, `<plan>-indicator-<position>`.
 */
export function alignIndicators(rows: readonly Indicator[], vocabulary: Vocabulary): Indicator[] {
  return rows.map((row, at) => {
    const entry = canonicalIndicator(row.verbatimName, vocabulary);
    if (!entry)
      return { ...row, indicator: `${row.plan}-indicator-${at + 1}`, name: row.name || row.verbatimName };
    return { ...row, indicator: entry.id, name: entry.name, unit: row.unit || entry.unit };
  });
}

/**
 * Returns the indicators that a plan without a table states in running text, one record an indicator (the first
 * sentence that states it): source `prose`, no printed kind, no starting value.
 */
export function proseIndicators(clauses: readonly Clause[], vocabulary: Vocabulary): Indicator[] {
  const found = clauses
    .filter((clause) => clause.kind !== 'row' && clause.kind !== 'toc')
    .flatMap((clause) => statedIn(clause, vocabulary));
  return found.filter((row, at) => found.findIndex((other) => other.indicator === row.indicator) === at);
}

function statedIn(clause: Clause, vocabulary: Vocabulary): Indicator[] {
  return sentencesOf(clause.text).flatMap((sentence) => {
    let earlier: Earlier | null = null;
    return quantitiesOf(sentence.text).flatMap((quantity) => {
      const what = measuredBy(sentence.text, quantity, earlier);
      earlier = { quantity, what };
      const entry = entryFor(what, quantity, vocabulary);
      return entry ? [record(clause, entry, quantity, what, yearAt(sentence.text, quantity.start))] : [];
    });
  });
}

/** Units that count the same thing. */
const sameUnit = (a: string, b: string): boolean => a === b || (/^[个种]$/u.test(a) && /^[个种]$/u.test(b));

function entryFor(what: string, quantity: Quantity, vocabulary: Vocabulary): IndicatorEntry | null {
  const words = normalise(what);
  const states = (entry: IndicatorEntry) =>
    entry.prose !== undefined &&
    sameUnit(entry.unit, quantity.unit) &&
    new RegExp(entry.prose, 'u').test(words);
  return vocabulary.indicators.find(states) ?? null;
}

const none: StatedValue = { year: null, text: '', value: null, comparator: null };

function record(
  clause: Clause,
  entry: IndicatorEntry,
  quantity: Quantity,
  what: string,
  year: number | null,
): Indicator {
  const { text, value, comparator } = quantity;
  return {
    indicator: entry.id,
    name: entry.name,
    unit: quantity.unit,
    plan: clause.plan,
    verbatimName: what,
    category: '',
    baseline: none,
    target: { year, text, value, comparator },
    kind: null,
    source: 'prose',
    certain: true,
    note: entry.proseNote ?? '',
    eId: clause.eId,
    url: clause.url,
  };
}
