import { max } from 'd3';
import { type Form, sizes } from './layout.ts';
import type { LegendEntry } from './legend.ts';
import { colourOf, fillHue, type Hue, hueClassOf, strokeHue } from './palette.ts';
import type { Drawing } from './picture.ts';
import { el, label, link, type Markup } from './svg.ts';
import { swatch } from './swatch.ts';
import { type Axis, axisOf, columnAt, yearHeads } from './timeline-axis.ts';
import { widthOf } from './words.ts';

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
/** Where the names of bands stand beside the name of their city, in pixels. */
const bandsAt = 56;
/** Side of a square and distance to the next, by form. */
const squares = { wide: [10, 13], medium: [8, 10], narrow: [6, 7.5] } as const;

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
    draw: (x, y) => [el('g', { class: hueClassOf(hue) }, [sign(task, x, y - 5, 10, hue)])],
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
    x: axis.form === 'narrow' ? 0 : bandsAt,
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
  // A name too long to stand beside the names of its bands stands above them.
  const above = narrow || 9 + widthOf(city) * sizes[axis.form] > bandsAt;
  const middle = top + (above ? 8 : 21);
  const start = top + (above ? 14 : 0);
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
    x: Math.max(axis.left + (narrow ? 16 : 0), 9 + widthOf(city) * sizes[axis.form] + 12),
    y: middle,
    'font-size': 12,
    'fill-opacity': 0.75,
  };
  const note =
    items.length === 0 ? [label('原文没有写明时限', { ...silent, 'dominant-baseline': 'central' })] : [];
  const parts = [swatch(hue, 0, middle), label(city, { ...name, 'dominant-baseline': 'central' }), ...note];
  const markup = el('g', { class: `lane ${hueClassOf(hue)}`, 'data-city': city }, [
    ...parts,
    ...prose.markup,
    ...tasks.markup,
  ]);
  return { markup: [markup], height: Math.max(30, start - top + prose.height + tasks.height) };
}

/** Draws deadlines, one sign each, by city and year on an axis of equal years, prose and tables of tasks apart. */
export function timeline(lanes: readonly TimelineLane[], form: Form): Drawing {
  const axis = axisOf(
    lanes.flatMap(({ items }) => items.map(({ year }) => year)),
    form,
  );
  const body: Markup[] = [];
  let top = headHeight;
  for (const lane of lanes) {
    const drawn = drawLane(lane, top, axis);
    body.push(...drawn.markup);
    top += drawn.height + laneGap;
  }
  return { markup: [...yearHeads(axis, top - laneGap), ...body], height: top };
}
