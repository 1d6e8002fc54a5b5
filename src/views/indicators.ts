import type { Indicator, IndicatorEntry, Plan, StatedValue } from '../model/index.ts';
import { groupBy } from '../read/group.ts';
import { type IndicatorYears, ownYear } from '../text/years.ts';
import { choicesOf, type Filter } from './filters.ts';

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

const stated = ({ text, year }: StatedValue, unit: string, shared: number | null): string =>
  `${valueInWords(text, unit) || '未列'}${ownYear(year, shared)}`;

/** What a cell shows: the way from the starting value to the target, what prose states, or the words that could not be read. */
function shownIn(cell: Indicator, unit: string, years: IndicatorYears): string {
  if (!cell.certain) return `原文作“${cell.target.text}”`;
  const target = stated(cell.target, cell.unit, years.target);
  return cell.source === 'prose' ? target : `${stated(cell.baseline, unit, years.baseline)} → ${target}`;
}

/** A cell of the table of indicators in words: what it shows, and the note beneath; `unit` is that of its row. */
export function indicatorCell(
  cell: Indicator,
  unit: string,
  years: IndicatorYears,
): { shown: string; note: string } {
  const from = cell.source === 'prose' ? '出自正文' : cell.kind;
  return {
    shown: shownIn(cell, unit, years),
    note: [from, cell.note].filter((part) => part !== '').join('　'),
  };
}

/** The kinds that the plans give to an indicator (约束性, 预期性), each once. */
export const kindsIn = (row: IndicatorRow): string[] => [
  ...new Set(row.cells.flatMap((cell) => (cell?.kind ? [cell.kind] : []))),
];

/** The filters of the table: kind, and unit. */
export function indicatorFilters(rows: readonly IndicatorRow[]): Filter[] {
  return [
    { key: 'kind', name: '属性', choices: choicesOf(['约束性', '预期性']) },
    { key: 'unit', name: '单位', choices: choicesOf(rows.map(({ unit }) => unit)) },
  ];
}
