import { max, range } from 'd3';
import { type Form, sizes, widths } from './layout.ts';
import { chart, el, label, link, type Markup } from './svg.ts';

/** One deadline. */
export interface TimelineItem {
  /** Address of its row in the table. */
  readonly href: string;
  readonly text: string;
  /** Year, or null where the words give none. */
  readonly year: number | null;
}

/** The deadlines of one city. */
export interface TimelineLane {
  readonly city: string;
  /** Class that gives the city its colour. */
  readonly hue: string;
  readonly items: readonly TimelineItem[];
}

const square = 10;
const pitch = 13;
const headHeight = 30;
const laneGap = 16;
const countHeight = 17;

/** The columns: every year that some city names, then what has no year. */
function columnsOf(lanes: readonly TimelineLane[]): (number | null)[] {
  const items = lanes.flatMap((lane) => lane.items);
  const years = [...new Set(items.flatMap((item) => item.year ?? []))].sort((a, b) => a - b);
  return items.some((item) => item.year === null) ? [...years, null] : years;
}

interface Grid {
  readonly form: Form;
  readonly left: number;
  readonly columnWidth: number;
  readonly perRow: number;
  readonly columns: readonly (number | null)[];
  readonly width: number;
}

function gridOf(lanes: readonly TimelineLane[], form: Form): Grid {
  const columns = columnsOf(lanes);
  const width = widths[form];
  const left = form === 'narrow' ? 0 : 56;
  const columnWidth = (width - left) / Math.max(1, columns.length);
  return {
    form,
    left,
    columnWidth,
    perRow: Math.max(1, Math.floor((columnWidth - 8) / pitch)),
    columns,
    width,
  };
}

const stackHeight = (count: number, grid: Grid): number => Math.ceil(count / grid.perRow) * pitch;

const itemsIn = (lane: TimelineLane, year: number | null) => lane.items.filter((item) => item.year === year);

function laneHeight(lane: TimelineLane, grid: Grid): number {
  const stacks = grid.columns.map((year) => stackHeight(itemsIn(lane, year).length, grid));
  const heading = grid.form === 'narrow' ? 20 : 0;
  return heading + countHeight + Math.max(pitch, max(stacks) ?? 0);
}

function stack(items: readonly TimelineItem[], x: number, y: number, grid: Grid): Markup[] {
  if (items.length === 0) return [];
  const squares = items.map((item, at) => {
    const place = { x: x + (at % grid.perRow) * pitch, y: y + Math.floor(at / grid.perRow) * pitch };
    return link(item.href, item.text, [
      el('rect', { class: 'mark', ...place, width: square, height: square, rx: 1 }),
    ]);
  });
  return [
    label(String(items.length), { class: 'count', x, y: y - 5, 'font-size': 11, 'fill-opacity': 0.8 }),
    ...squares,
  ];
}

function drawLane(lane: TimelineLane, top: number, grid: Grid): Markup {
  const size = sizes[grid.form];
  const narrow = grid.form === 'narrow';
  const start = top + (narrow ? 20 : 0) + countHeight;
  const name = label(lane.city, {
    class: 'name',
    x: 0,
    y: narrow ? top + 12 : start + 9,
    'font-size': size,
    'font-weight': 600,
  });
  const stacks = grid.columns.flatMap((year, at) =>
    stack(itemsIn(lane, year), grid.left + at * grid.columnWidth + 4, start, grid),
  );
  const silent = lane.items.length === 0;
  const note = label('原文没有写明时限', {
    class: 'silent',
    x: grid.left + (narrow ? 40 : 4),
    y: narrow ? top + 12 : start + 9,
    'font-size': 12,
    'fill-opacity': 0.75,
  });
  return el('g', { class: `lane ${lane.hue}`, 'data-city': lane.city }, [
    name,
    ...(silent ? [note] : stacks),
  ]);
}

function head(grid: Grid, bottom: number): Markup[] {
  return range(grid.columns.length).flatMap((at) => {
    const year = grid.columns[at] ?? null;
    const x = grid.left + at * grid.columnWidth;
    const wide = grid.form !== 'narrow';
    const words = year === null ? (wide ? '持续推进' : '持续') : wide ? `${year}年` : String(year);
    return [
      el('line', {
        class: 'grid',
        x1: x,
        x2: x,
        y1: 0,
        y2: bottom,
        stroke: 'currentColor',
        'stroke-opacity': 0.15,
      }),
      label(words, { class: 'column', x: x + 4, y: 16, 'font-size': wide ? 13 : 11.5, 'font-weight': 600 }),
    ];
  });
}

/** Draws deadlines as squares, one a deadline, by city and year; what has no year stands in the last column. */
export function timeline(id: string, lanes: readonly TimelineLane[], form: Form): Markup {
  const grid = gridOf(lanes, form);
  const body: Markup[] = [];
  let top = headHeight;
  for (const lane of lanes) {
    body.push(drawLane(lane, top, grid));
    top += laneHeight(lane, grid) + laneGap;
  }
  const total = lanes.reduce((sum, lane) => sum + lane.items.length, 0);
  const description = `${total} 处时限，一格一处，按城市和年份排列，最后一列没有年份。点一格到下面的表格。`;
  return chart({ id, title: '各城市的时限', description, width: grid.width, height: top }, [
    ...head(grid, top - laneGap),
    ...body,
  ]);
}
