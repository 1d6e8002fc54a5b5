import { max, scaleLinear } from 'd3';
import { type Form, sizes, widths } from './layout.ts';
import { chart, el, label, link, type Markup } from './svg.ts';
import { shorten, wrap } from './words.ts';

/** One city's two values of an indicator. */
export interface DumbbellRow {
  readonly city: string;
  /** Class that gives the city its colour. */
  readonly hue: string;
  /** Address of the clause. */
  readonly href: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Both values as printed, such as `>50 → >70`. */
  readonly words: string;
}

/** One indicator over the cities that state it. */
export interface DumbbellGroup {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly DumbbellRow[];
}

/** What the two dots of a row are called, such as ` 2020 年` and ` 2025 年目标`. */
export interface DumbbellWords {
  readonly baseline: string;
  readonly target: string;
}

const rowHeight = 21;
const gap = 14;
const axisHeight = 22;

interface Plot {
  readonly form: Form;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly width: number;
}

/** Where the scale begins and ends. */
const sides = { wide: [64, 720], medium: [56, 470], narrow: [40, 216] } as const;

function plotOf(form: Form): Plot {
  const width = widths[form];
  const [left, right] = sides[form];
  return { form, left, right, width, size: sizes[form] };
}

type Scale = (value: number) => number;

/** Percentages share one scale; every other indicator has its own, from zero to its greatest value. */
function scaleOf(group: DumbbellGroup, plot: Plot) {
  const values = group.rows.flatMap((row) => [row.baseline ?? 0, row.target ?? 0]);
  const top = group.unit === '%' ? 100 : (max(values) ?? 0) || 1;
  const scale = scaleLinear().domain([0, top]).range([plot.left, plot.right]);
  return group.unit === '%' ? scale : scale.nice(4);
}

interface Axis {
  readonly scale: ReturnType<typeof scaleOf>;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Whether the numbers are printed; groups on one scale print them once. */
  readonly numbered: boolean;
}

function axis({ scale, unit, from, to, numbered }: Axis): Markup[] {
  const ticks = scale.ticks(4);
  return ticks.flatMap((tick, at) => {
    const x = scale(tick);
    const text = `${tick}${at === ticks.length - 1 ? unit : ''}`;
    const line = { x1: x, x2: x, y1: from, y2: to };
    const rule = el('line', { class: 'grid', ...line, stroke: 'currentColor', 'stroke-opacity': 0.15 });
    if (!numbered) return [rule];
    return [
      rule,
      label(text, {
        class: 'tick',
        x,
        y: to + 13,
        'font-size': 11,
        'text-anchor': 'middle',
        'fill-opacity': 0.75,
      }),
    ];
  });
}

function marks(row: DumbbellRow, y: number, scale: Scale): Markup[] {
  const from = row.baseline === null ? null : scale(row.baseline);
  const to = row.target === null ? null : scale(row.target);
  const parts: Markup[] = [];
  if (from !== null && to !== null) {
    parts.push(
      el('line', { class: 'bar', x1: from, x2: to, y1: y, y2: y, stroke: 'currentColor', 'stroke-width': 2 }),
    );
  }
  if (from !== null) {
    parts.push(
      el('circle', {
        class: 'from',
        cx: from,
        cy: y,
        r: 5.5,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 1.5,
      }),
    );
  }
  if (to !== null) parts.push(el('circle', { class: 'to', cx: to, cy: y, r: 4 }));
  return parts;
}

function rowMarks(row: DumbbellRow, y: number, scale: Scale, plot: Plot): Markup {
  const room = (plot.width - plot.right - 16) / 12;
  const text = { 'font-size': plot.size, 'dominant-baseline': 'central', y };
  const parts = [
    label(row.city, { ...text, class: 'name', x: 0 }),
    el('g', { class: 'marks' }, marks(row, y, scale)),
    label(shorten(row.words, room), { ...text, class: 'value', x: plot.right + 16, 'font-size': 12 }),
  ];
  return link(row.href, `${row.city}：${row.words}`, parts, {
    class: `row ${row.hue}`,
    'data-city': row.city,
  });
}

interface Drawn {
  readonly markup: Markup[];
  readonly bottom: number;
}

function drawGroup(group: DumbbellGroup, top: number, plot: Plot, numbered: boolean): Drawn {
  const lines = wrap(
    group.unit === '%' ? group.name : `${group.name}（${group.unit}）`,
    plot.width / plot.size - 1,
  );
  const lineHeight = plot.size * 1.45;
  const heading = lines.map((line, at) =>
    label(line, {
      class: 'heading',
      x: 0,
      y: top + (at + 0.8) * lineHeight,
      'font-size': plot.size,
      'font-weight': 600,
    }),
  );
  const first = top + lines.length * lineHeight + 6;
  const last = first + group.rows.length * rowHeight;
  const scale = scaleOf(group, plot);
  const rows = group.rows.map((row, at) => rowMarks(row, first + (at + 0.5) * rowHeight, scale, plot));
  return {
    markup: [...heading, ...axis({ scale, unit: group.unit, from: first, to: last, numbered }), ...rows],
    bottom: last + (numbered ? axisHeight : 0) + gap,
  };
}

/**
 * Draws indicators over cities: a hollow dot for the starting value, a full one for the target, a line between
 * them, and both as printed at the right. Percentages share a scale from 0 to 100.
 */
export function dumbbell(
  id: string,
  groups: readonly DumbbellGroup[],
  { baseline, target }: DumbbellWords,
  form: Form,
): Markup {
  const plot = plotOf(form);
  const body: Markup[] = [];
  let top = 0;
  const shares = groups.filter((group) => group.unit === '%');
  for (const group of groups) {
    const numbered = group.unit !== '%' || group === shares[0] || group === shares.at(-1);
    const drawn = drawGroup(group, top, plot, numbered);
    body.push(el('g', { class: 'group' }, drawn.markup));
    top = drawn.bottom;
  }
  const description = `${groups.length} 项指标。空心点为${baseline}，实心点为${target}，右边是原文。没有数字的目标只列原文。下面的表格内容相同。`;
  return chart(
    { id, title: `各城市指标：${baseline.trim()}与${target}`, description, width: plot.width, height: top },
    body,
  );
}
