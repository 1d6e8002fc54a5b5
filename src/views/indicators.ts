import type { Indicator, IndicatorEntry, Plan } from '../model/index.ts';
import { groupBy } from '../read/group.ts';

/** One indicator over the plans: a cell a plan, null where the plan states nothing. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly (Indicator | null)[];
}

/** Aligns indicators under their shared ids, in the order in which the plans' tables first list them. */
export function indicatorRows(
  plans: readonly Pick<Plan, 'id'>[],
  indicators: readonly Indicator[],
  vocabulary: readonly IndicatorEntry[],
): IndicatorRow[] {
  const byId = groupBy(indicators, (indicator) => indicator.indicator);
  return [...byId].map(([id, own]) => {
    const entry = vocabulary.find((candidate) => candidate.id === id);
    return {
      id,
      name: entry?.name ?? own[0]?.name ?? id,
      unit: entry?.unit ?? own[0]?.unit ?? '',
      cells: plans.map((plan) => own.find((indicator) => indicator.plan === plan.id) ?? null),
    };
  });
}

/** A stated value in words: its text with the unit, where the text is a bare number. */
export function valueInWords(text: string, unit: string): string {
  if (text === '') return '';
  if (/^[—–-]+$/u.test(text)) return '—';
  if (unit === '' || text.includes(unit) || text.length > 12) return text;
  return text.replace(/\d+(?:\.\d+)?/u, (number) => number + unit);
}
