import { describe, expect, test } from 'vitest';
import type { Deadline, Indicator } from '../../src/model/index.ts';
import { indicatorYears, ownYear, spanOfYears, yearsInWords } from '../../src/text/years.ts';

const indicator = (baseline: number | null, target: number | null) =>
  ({ baseline: { year: baseline }, target: { year: target } }) as Indicator;
const deadline = (year: number | null) => ({ year }) as Deadline;

describe('the years of indicators', () => {
  test('are those that all share', () => {
    const years = indicatorYears([indicator(2025, 2030), indicator(null, 2030), indicator(2025, null)]);
    expect(years).toEqual({ baseline: 2025, target: 2030 });
    expect(yearsInWords(years)).toEqual({ baseline: ' 2025 年', target: ' 2030 年目标' });
  });

  test('are none where they differ or are not given; each value then says its own', () => {
    const years = indicatorYears([indicator(2020, 2025), indicator(2025, 2030)]);
    expect(yearsInWords(years)).toEqual({ baseline: '基期', target: '目标' });
    expect(ownYear(2030, years.target)).toBe('（2030 年）');
    expect(indicatorYears([])).toEqual({ baseline: null, target: null });
  });

  test('are not said again of a value that has the shared one', () => {
    expect(ownYear(2030, 2030)).toBe('');
    expect(ownYear(null, 2030)).toBe('');
  });
});

test('the span of years runs from the first to the last that is named', () => {
  expect(spanOfYears([indicator(2020, 2025)], [deadline(2035), deadline(null)])).toEqual([2020, 2035]);
  expect(spanOfYears([], [deadline(null)])).toBeNull();
});
