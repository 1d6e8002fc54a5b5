import { extent, range } from 'd3';
import { type Form, widths } from './layout.ts';
import { rule } from './palette.ts';
import { el, label, type Markup } from './svg.ts';

/** The axis: every year from the first to the last is as wide as any other, and beside them stands what has no year. */
export interface Axis {
  readonly form: Form;
  readonly left: number;
  readonly years: readonly number[];
  readonly yearWidth: number;
  /** Where what has no year begins; null where everything has one. */
  readonly yearless: number | null;
}

/** Room for what has no year, as a share of the width. */
const yearlessShare = 0.16;

/** The axis of deadlines by their years, null for one without. */
export function axisOf(named: readonly (number | null)[], form: Form): Axis {
  const [first, last] = extent(named.flatMap((year) => year ?? []));
  const years = first === undefined || last === undefined ? [] : range(first, last + 1);
  const left = form === 'narrow' ? 34 : 110;
  const open = named.includes(null);
  const right = widths[form] * (open ? 1 - yearlessShare : 1);
  const yearWidth = (right - left) / Math.max(1, years.length);
  return { form, left, years, yearWidth, yearless: open ? right + 8 : null };
}

/** Where the column of a year begins and how wide it is. */
export const columnAt = ({ left, years, yearWidth, yearless, form }: Axis, year: number | null) =>
  year === null
    ? { x: (yearless ?? left) + 2, width: widths[form] * yearlessShare - 12 }
    : { x: left + (year - (years[0] ?? year)) * yearWidth + 2, width: yearWidth - 4 };

/** The years above, each at its place; those that have no room for their name keep their line. */
export function yearHeads(axis: Axis, bottom: number): Markup[] {
  const every = Math.ceil(38 / Math.max(1, axis.yearWidth));
  const years = axis.years.flatMap((year, at) => {
    const x = axis.left + at * axis.yearWidth;
    const line = el('line', { ...rule, x1: x, x2: x, y1: 0, y2: bottom });
    const words = label(String(year), {
      class: 'column',
      x: x + 3,
      y: 14,
      'font-size': 12,
      'font-weight': 600,
    });
    return at % every === 0 ? [line, words] : [line];
  });
  if (axis.yearless === null) return years;
  const at = { x1: axis.yearless - 4, x2: axis.yearless - 4, y1: 0, y2: bottom };
  const words = label(axis.form === 'narrow' ? '未写年' : '没有写年份', {
    class: 'column',
    x: axis.yearless,
    y: 14,
    'font-size': 12,
    'font-weight': 600,
  });
  return [...years, el('line', { ...rule, ...at, 'stroke-opacity': 0.5, 'stroke-dasharray': '3 3' }), words];
}
