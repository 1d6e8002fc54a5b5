import type { Indicator, ReadExcerpt, Selected, Traits } from '../../src/model/index.ts';
import { type MappedText, mapNormalised, normalise, receivedSpan } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import type { ReadCommitment, ReadDeadline } from '../facts/read-facts.ts';
import { forceOf, type Records, unbound } from './force.ts';
import { requirementOnly, statesRequirement } from './national.ts';
import { statusOf } from './status.ts';
import { allUnitsOf, type PlanText, type Unit } from './units.ts';

/** The records of a plan that say what is counted and dated in its sentences. */
export interface Facts {
  readonly commitments: readonly ReadCommitment[];
  readonly deadlines: readonly ReadDeadline[];
  readonly indicators: readonly Indicator[];
}

/** Kinds of numbers that bind nobody: they report, or say what others are held to. */
const unbinding: ReadonlySet<string> = new Set(['result', 'national']);
/** Deadlines that name no end. */
const endless = /^(?:长期|持续|常年|始终|每年$)/u;

/** Tells of a sentence what the records of its plan say. */
function recordReader({ commitments, deadlines, indicators }: Facts) {
  const numbers = Map.groupBy(
    commitments.filter(({ kind }) => !unbinding.has(kind)),
    ({ eId }) => eId,
  );
  const dates = Map.groupBy(
    deadlines.filter(({ when }) => !endless.test(when)),
    ({ eId }) => eId,
  );
  const rows = new Map(indicators.filter(({ source }) => source === 'table').map((row) => [row.eId, row]));
  return ({ clause, start, end }: Unit): Records & { readonly indicator: boolean } => {
    const row = rows.get(clause.eId);
    if (row)
      return { indicator: true, quantified: row.target.value !== null, dated: row.target.year !== null };
    const text = clause.text.slice(start, end);
    const dated = (dates.get(clause.eId) ?? []).some(
      // The time limit of a row of tasks is that of all it says.
      ({ quote, when }) => clause.kind === 'row' || quote.includes(text) || text.includes(when),
    );
    const quantified = (numbers.get(clause.eId) ?? []).some((each) => each.start < end && each.end > start);
    return { indicator: false, quantified, dated };
  };
}

/** Entries of a list whose opening line (到2025年，实现下列目标：) says by when are due by then. */
export function dueWithLead(units: readonly { text: string; entry: boolean; dated: boolean }[]): boolean[] {
  let due = false;
  return units.map(({ text, entry, dated }) => {
    if (!entry) due = dated && text.endsWith(':');
    return dated || (entry && due);
  });
}

/** Entries of a list, by their form or by the number before them. */
export const isEntry = (kind: string, text: string): boolean =>
  kind === 'item' || kind === 'box-item' || /^\(?(?:[一二三四五六七八九十]+|\d+)[).、]/u.test(text);

/** A sentence with what the readers need of it: the words as received and folded, and what the records say. */
interface Read {
  readonly unit: Unit;
  readonly raw: string;
  readonly mapped: MappedText;
  readonly records: ReturnType<ReturnType<typeof recordReader>>;
}

/** The label before a title and the mark behind it. */
const around =
  /^(?:第[^章节条部]{1,4}(?:章|节|条|部分)|[(]?(?:[一二三四五六七八九十]+|\d+)[)、.]+|—+|专栏\d*)|[。.:]+$/gu;

/** A title in normal form, without its label. */
const bareTitle = (title: string): string => normalise(title, variants()).replace(around, '');

/** The traits of a sentence; what only states a requirement of others binds the city to nothing. */
function traitsOf({ unit, raw, mapped, records }: Read, dated: boolean, year: number | null): Traits {
  const { text } = mapped;
  // What a heading is, it says itself; it promises nothing beside what stands under it.
  const titles = [...(unit.heading ? [unit.words] : []), ...unit.titles].map(bareTitle);
  const opening = unit.clause.section === '';
  const statement = { text, titles, kind: unit.clause.kind, opening, indicator: records.indicator, year };
  const status = statusOf(statement);
  const isPromise = !unit.heading && !requirementOnly(text);
  const { force, verb } = isPromise ? forceOf(statement, status, { ...records, dated }) : unbound;
  const span = verb && receivedSpan(mapped, verb.start, verb.end);
  return {
    status,
    force,
    national: statesRequirement(text),
    // The span runs to the next letter that is read; white space before that is none of the verb.
    verb: span ? raw.slice(span.start, span.end).trimEnd() : '',
    verbStart: span ? unit.start + span.start : null,
  };
}

const keyOf = ({ eId, start }: { eId: string; start: number }): string => `${eId} ${start}`;

/** Adds to the excerpts of a plan what their sentences are; `year` is that of the document, null if unknown. */
export function withTraits(
  excerpts: readonly Selected[],
  plan: PlanText,
  facts: Facts,
  year: number | null,
): ReadExcerpt[] {
  const recordsOf = recordReader(facts);
  const read = allUnitsOf(plan).map((unit): Read => {
    const raw = unit.clause.text.slice(unit.start, unit.end);
    return { unit, raw, mapped: mapNormalised(raw, variants()), records: recordsOf(unit) };
  });
  const due = dueWithLead(
    read.map(({ unit, mapped: { text }, records: { dated } }) => {
      return { text, dated, entry: !unit.heading && isEntry(unit.clause.kind, text) };
    }),
  );
  const traits = new Map(
    read.map((each, n) => [
      keyOf({ ...each.unit, eId: each.unit.clause.eId }),
      traitsOf(each, due[n] ?? false, year),
    ]),
  );
  return excerpts.map(({ url, ...excerpt }) => ({
    ...excerpt,
    ...(traits.get(keyOf(excerpt)) ?? plain),
    url,
  }));
}

/** What is said of a sentence that is no unit of the plan. */
const plain: Traits = { status: '任务', force: null, verb: '', verbStart: null, national: false };
