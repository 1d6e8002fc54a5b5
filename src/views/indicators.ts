import type { Commitment, Indicator, IndicatorEntry, Plan } from '../model/index.ts';
import { groupBy, indexBy } from '../read/group.ts';
import { choicesOf, type Filter } from './filters.ts';

/** A value that a plan itself says is asked for by the State. */
export type NationalValue = Pick<Commitment, 'plan' | 'eId' | 'text' | 'value' | 'unit' | 'comparator'>;

/** One indicator over the plans. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Its entry in the vocabulary, with its definition; null for an indicator of one plan alone. */
  readonly entry: IndicatorEntry | null;
  /** What each plan states: its table first, then its prose; empty where it states nothing. */
  readonly cells: readonly (readonly Indicator[])[];
  /** What the State asks for, as a plan's note says; null where none does. */
  readonly national: NationalValue | null;
}

/** Aligns indicators under their shared ids, in the order of the vocabulary, those it does not know last. */
export function indicatorRows(
  plans: readonly Pick<Plan, 'id'>[],
  indicators: readonly Indicator[],
  vocabulary: readonly IndicatorEntry[],
  commitments: readonly Commitment[] = [],
): IndicatorRow[] {
  const byId = groupBy(indicators, (indicator) => indicator.indicator);
  const entries = indexBy(vocabulary, ({ id }) => id);
  const known = vocabulary.map(({ id }) => id).filter((id) => byId.has(id));
  const own = [...byId.keys()].filter((id) => !entries.has(id));
  const asked = groupBy(
    commitments.filter(({ kind }) => kind === 'national'),
    ({ plan }) => plan,
  );
  return [...known, ...own].map((id) => {
    const stated = byId.get(id) ?? [];
    const byPlan = groupBy(stated, ({ plan }) => plan);
    const entry = entries.get(id) ?? null;
    return {
      id,
      name: entry?.name ?? stated[0]?.name ?? id,
      unit: entry?.unit ?? stated[0]?.unit ?? '',
      entry,
      cells: plans.map((plan) => byPlan.get(plan.id) ?? []),
      national: nationalOf(stated, asked),
    };
  });
}

/** A foot-note without the mark that a table refers to it by. */
const unmarked = (quote: string): string => quote.replace(/^[①-⑳]\s*/u, '');

/** The State's value of an indicator: a number that the foot-note of one of its rows calls so. */
function nationalOf(
  stated: readonly Indicator[],
  asked: ReadonlyMap<string, readonly Commitment[]>,
): NationalValue | null {
  for (const { plan, note, unit } of stated) {
    const found = asked.get(plan)?.find((each) => each.unit === unit && note.includes(unmarked(each.quote)));
    if (found) return found;
  }
  return null;
}

/** The kinds that the plans give to an indicator (约束性, 预期性), each once. */
export const kindsIn = (row: IndicatorRow): string[] => [
  ...new Set(row.cells.flat().flatMap(({ kind }) => kind ?? [])),
];

/** The filters of the table: kind, and unit. */
export function indicatorFilters(rows: readonly IndicatorRow[]): Filter[] {
  return [
    { key: 'kind', name: '属性', choices: choicesOf(['约束性', '预期性']) },
    { key: 'unit', name: '单位', choices: choicesOf(rows.map(({ unit }) => unit)) },
  ];
}
