import type { Deadline, Indicator } from '../model/index.ts';

/** Years of the values of indicators. */
export interface IndicatorYears {
  /** Starting values: the year they share, or null where they have several or none. */
  readonly baseline: number | null;
  /** Values aimed at: the year they share, or null. */
  readonly target: number | null;
}

/** The one year of a list, nulls aside; null where there are several or none. */
function sharedYear(years: readonly (number | null)[]): number | null {
  const stated = new Set(years.filter((year) => year !== null));
  return stated.size === 1 ? ([...stated][0] ?? null) : null;
}

/** Returns the years that the tables of indicators share; where there is no table, those that prose shares. */
export function indicatorYears(indicators: readonly Indicator[]): IndicatorYears {
  const tables = indicators.filter(({ source }) => source === 'table');
  const stated = tables.length > 0 ? tables : indicators;
  return {
    baseline: sharedYear(stated.map(({ baseline }) => baseline.year)),
    target: sharedYear(stated.map(({ target }) => target.year)),
  };
}

/** Puts the shared years into words, with the space that stands before a number: ` 2020 年` and ` 2025 年目标`, or 基期 and 目标 where they differ. */
export const yearsInWords = ({ baseline, target }: IndicatorYears) => ({
  baseline: baseline === null ? '基期' : ` ${baseline} 年`,
  target: target === null ? '目标' : ` ${target} 年目标`,
});

/** The year of a value in words, where the values do not share theirs: `（2030 年）`; empty otherwise. */
export const ownYear = (year: number | null, shared: number | null): string =>
  year === null || year === shared ? '' : `（${year} 年）`;

/** First and last year that the plans name, or null where they name none. */
export function spanOfYears(
  indicators: readonly Indicator[],
  deadlines: readonly Deadline[],
): readonly [number, number] | null {
  const named = [
    ...indicators.flatMap(({ baseline, target }) => [baseline.year, target.year]),
    ...deadlines.map(({ year }) => year),
  ].filter((year) => year !== null);
  const sorted = named.sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
