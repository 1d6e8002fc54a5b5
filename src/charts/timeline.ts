import { extent, max, range } from 'd3';
import { type Form, sizes, widths } from './layout.ts';
import type { LegendEntry } from './legend.ts';
import { colourOf, fillHue, type Hue, hueClass, rule, strokeHue } from './palette.ts';
import type { Drawing } from './picture.ts';
import { el, label, link, type Markup } from './svg.ts';
import { swatch } from './swatch.ts';

/** One deadline. */
export interface TimelineItem {
  /** Address of its row in the table. */
  readonly href: string;
  readonly text: string;
  /** Year, or null where the words give none. */
  readonly year: number | null;
  /** Whether it stands in a table of tasks; else in prose. */
  readonly task: boolean;
}

/** The deadlines of one city. */
export interface TimelineLane {
  readonly city: string;
  readonly hue: Hue;
  readonly items: readonly TimelineItem[];
}

const headHeight = 26;
const laneGap = 18;
/** Side of a square and distance to the next, by form. */
const squares = { wide: [10, 13], medium: [8, 10], narrow: [6, 7.5] } as const;

/** The axis: every year from the first to the last is as wide as any other, and beside them stands what has no year. */
interface Axis {
  readonly form: Form;
  readonly left: number;
  readonly years: readonly number[];
  readonly yearWidth: number;
  /** Where what has no year begins; null where everything has one. */
  readonly yearless: number | null;
}

/** Room for what has no year, as a share of the width. */
const yearlessShare = 0.16;

function axisOf(lanes: readonly TimelineLane[], form: Form): Axis {
  const items = lanes.flatMap((lane) => lane.items);
  const [first, last] = extent(items.flatMap(({ year }) => year ?? []));
  const years = first === undefined || last === undefined ? [] : range(first, last + 1);
  const left = form === 'narrow' ? 34 : 110;
  const open = items.some(({ year }) => year === null);
  const right = widths[form] * (open ? 1 - yearlessShare : 1);
  const yearWidth = (right - left) / Math.max(1, years.length);
  return { form, left, years, yearWidth, yearless: open ? right + 8 : null };
}

/** Where the column of a year begins and how wide it is. */
const columnAt = ({ left, years, yearWidth, yearless, form }: Axis, year: number | null) =>
  year === null
    ? { x: (yearless ?? left) + 2, width: widths[form] * yearlessShare - 12 }
    : { x: left + (year - (years[0] ?? year)) * yearWidth + 2, width: yearWidth - 4 };

/** The sign of a deadline: a full square for a row of a table of tasks, an open round for a sentence of prose. */
function sign(task: boolean, x: number, y: number, side: number, hue: Hue): Markup {
  const box = { x, y, width: side, height: side };
  if (task) return el('rect', { ...fillHue(hue), class: 'mark fill-hue', ...box, 'fill-opacity': 0.75 });
  const ring = { fill: colourOf(hue), 'fill-opacity': 0.12, 'stroke-width': 1.5, rx: side / 2 };
  return el('rect', { ...strokeHue(hue), class: 'mark fill-hue stroke-hue', ...box, ...ring });
}

/** What the signs stand for, in the colour of a look. */
export const timelineLegend = (hue: Hue): LegendEntry[] =>
  [false, true].map((task) => ({
    width: 10,
    draw: (x, y) => [el('g', { class: hueClass(hue) }, [sign(task, x, y - 5, 10, hue)])],
    text: task ? '任务分工表的一行' : '正文里的一处时限',
  }));

/** The deadlines of a band in one year, as many squares a line as have room, their number above. */
function stack(
  items: readonly TimelineItem[],
  year: number | null,
  top: number,
  axis: Axis,
  hue: Hue,
): Drawing {
  const [side, pitch] = squares[axis.form];
  const { x, width } = columnAt(axis, year);
  const perRow = Math.max(1, Math.floor((width + pitch - side) / pitch));
  const start = top + 16;
  const marks = items.map(({ href, text, task }, at) => {
    const place = { x: x + (at % perRow) * pitch, y: start + Math.floor(at / perRow) * pitch };
    return link(href, text, [sign(task, place.x, place.y, side, hue)]);
  });
  const count = label(String(items.length), {
    class: 'count',
    x,
    y: top + 11,
    'font-size': 11,
    'fill-opacity': 0.8,
  });
  return { markup: [count, ...marks], height: 16 + Math.ceil(items.length / perRow) * pitch };
}

/** One band of a lane: what stands in prose, or in a table of tasks. */
function band(items: readonly TimelineItem[], name: string, top: number, axis: Axis, hue: Hue): Drawing {
  if (items.length === 0) return { markup: [], height: 0 };
  const years = [...new Set(items.map(({ year }) => year))];
  const stacks = years.map((year) =>
    stack(
      items.filter((item) => item.year === year),
      year,
      top,
      axis,
      hue,
    ),
  );
  const words = label(name, {
    x: axis.form === 'narrow' ? 0 : 56,
    y: top + 25,
    'font-size': 11.5,
    'fill-opacity': 0.8,
  });
  return {
    markup: [words, ...stacks.flatMap(({ markup }) => markup)],
    height: (max(stacks, ({ height }) => height) ?? 0) + 6,
  };
}

function drawLane({ city, hue, items }: TimelineLane, top: number, axis: Axis): Drawing {
  const narrow = axis.form === 'narrow';
  const middle = top + (narrow ? 8 : 21);
  const start = top + (narrow ? 14 : 0);
  const prose = band(
    items.filter(({ task }) => !task),
    '正文',
    start,
    axis,
    hue,
  );
  const tasks = band(
    items.filter(({ task }) => task),
    narrow ? '任务' : '任务表',
    start + prose.height,
    axis,
    hue,
  );
  const name = { class: 'name', x: 9, y: middle, 'font-size': sizes[axis.form], 'font-weight': 600 };
  const silent = {
    class: 'silent',
    x: axis.left + (narrow ? 16 : 0),
    y: middle,
    'font-size': 12,
    'fill-opacity': 0.75,
  };
  const note =
    items.length === 0 ? [label('原文没有写明时限', { ...silent, 'dominant-baseline': 'central' })] : [];
  const parts = [swatch(hue, 0, middle), label(city, { ...name, 'dominant-baseline': 'central' }), ...note];
  const markup = el('g', { class: `lane ${hueClass(hue)}`, 'data-city': city }, [
    ...parts,
    ...prose.markup,
    ...tasks.markup,
  ]);
  return { markup: [markup], height: Math.max(30, start - top + prose.height + tasks.height) };
}

/** The years above, each at its place; those that have no room for their name keep their line. */
function head(axis: Axis, bottom: number): Markup[] {
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

/** Draws deadlines, one sign each, by city and year on an axis of equal years, prose and tables of tasks apart. */
export function timeline(lanes: readonly TimelineLane[], form: Form): Drawing {
  const axis = axisOf(lanes, form);
  const body: Markup[] = [];
  let top = headHeight;
  for (const lane of lanes) {
    const drawn = drawLane(lane, top, axis);
    body.push(...drawn.markup);
    top += drawn.height + laneGap;
  }
  return { markup: [...head(axis, top - laneGap), ...body], height: top };
}
