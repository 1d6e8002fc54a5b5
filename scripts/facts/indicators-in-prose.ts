import type { Clause, Departure, Indicator, IndicatorEntry, StatedValue } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import type { ReadCommitment } from './read-facts.ts';
import type { Vocabulary } from './vocabulary.ts';

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
    const aligned = { ...row, indicator: entry.id, name: entry.name, unit: row.unit || entry.unit };
    return { ...aligned, differs: departuresOf(row.verbatimName, row.note, entry.departures) };
  });
}

/** What a printed name says otherwise than its row; `around` are the words it is to be read with (foot-note, sentence). */
function departuresOf(printed: string, around: string, departures: readonly Departure[] = []): string {
  const name = normalise(printed);
  const all = name + normalise(around);
  const applies = ({ has, lacks }: Departure) =>
    has === undefined ? !all.includes(normalise(lacks ?? '')) : name.includes(normalise(has));
  return departures
    .filter(applies)
    .map(({ note }) => note)
    .join('');
}

/**
 * Returns the indicators that running text aims at, one record an indicator (the first quantity that states it):
 * source `prose`, no printed kind, no starting value. Foot-notes of tables belong to their rows and are left out.
 */
export function proseIndicators(
  commitments: readonly ReadCommitment[],
  clauses: readonly Pick<Clause, 'eId' | 'kind'>[],
  vocabulary: Vocabulary,
): Indicator[] {
  const notes = new Set(clauses.filter(({ kind }) => kind === 'note').map(({ eId }) => eId));
  const found = commitments.flatMap((commitment) => {
    const aimed = commitment.kind === 'target' && !notes.has(commitment.eId);
    const entry = aimed ? entryFor(commitment, vocabulary) : null;
    return entry ? [record(entry, commitment)] : [];
  });
  return found.filter((row, at) => found.findIndex((other) => other.indicator === row.indicator) === at);
}

/** Units that count the same thing. */
const sameUnit = (a: string, b: string): boolean => a === b || (/^[个种]$/u.test(a) && /^[个种]$/u.test(b));

function entryFor({ what, unit }: ReadCommitment, vocabulary: Vocabulary): IndicatorEntry | null {
  const words = normalise(what);
  const states = (entry: IndicatorEntry) =>
    entry.prose !== undefined && sameUnit(entry.unit, unit) && new RegExp(entry.prose, 'u').test(words);
  return vocabulary.indicators.find(states) ?? null;
}

const none: StatedValue = { year: null, text: '', value: null, upper: null, comparator: null };

function record(entry: IndicatorEntry, commitment: ReadCommitment): Indicator {
  const { plan, what, unit, year, text, value, upper, comparator, eId, url } = commitment;
  return {
    indicator: entry.id,
    name: entry.name,
    unit,
    plan,
    verbatimName: what,
    category: '',
    baseline: none,
    target: { year, text, value, upper, comparator },
    kind: null,
    source: 'prose',
    certain: true,
    differs: departuresOf(what, commitment.quote, entry.departures),
    note: '',
    eId,
    url,
  };
}
