import { readingForm } from '../writing/fold.ts';

/** A number of a sentence with its unit, or a year. */
export interface Quantity {
  readonly value: number;
  /** Its unit; `年` for a year of the calendar. */
  readonly unit: string;
}

/** How a quantity of one sentence differs from that of another. */
export interface Difference {
  readonly unit: string;
  readonly own: number;
  readonly other: number;
}

const quantity =
  /(?<![\d.])(\d+(?:,\d{3})*(?:\.\d+)?)\s*(个百分点|[万亿]?元|万?人次|[万亿]?人|%|‰|[家个种类项倍次例名天日小时分钟年月]+)/gu;

/** Returns the numbers of a text that have a unit, in order; a number is read whole or not at all. */
export function quantitiesIn(text: string): Quantity[] {
  return [...readingForm(text).matchAll(quantity)].map(([, digits = '', unit = '']) => ({
    value: Number(digits.replaceAll(',', '')),
    unit,
  }));
}

/**
 * Returns what differs between the numbers of two sentences on one measure: those of a unit that stands just once in
 * either, for only there is it plain which answers which.
 */
export function differencesOf(own: string, other: string): Difference[] {
  const [first, second] = [quantitiesIn(own), quantitiesIn(other)];
  const only = (list: readonly Quantity[], unit: string) => {
    const found = list.filter((each) => each.unit === unit);
    return found.length === 1 ? found[0] : undefined;
  };
  return [...new Set(first.map(({ unit }) => unit))].flatMap((unit) => {
    const [a, b] = [only(first, unit), only(second, unit)];
    return a && b && a.value !== b.value ? [{ unit, own: a.value, other: b.value }] : [];
  });
}
