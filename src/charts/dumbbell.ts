import { extent, type ScaleLinear, scaleLinear } from 'd3';
import { type Form, sizes, widths } from './layout.ts';
import { type Hue, hueClassOf, ink, rule } from './palette.ts';
import type { Drawing } from './picture.ts';
import { el, label, link, type Markup } from './svg.ts';
import { swatch } from './swatch.ts';
import { arrowLength, nationalLine, type Stated, valueMark } from './value-mark.ts';
import { wrap } from './words.ts';

/** One statement of an indicator by a city. */
export interface DumbbellRow {
  readonly city: string;
  readonly hue: Hue;
  /** Address of the clause. */
  readonly href: string;
  readonly baseline: Stated | null;
  readonly target: Stated | null;
  /** Whether the plan gives no year for what it aims at. */
  readonly yearless: boolean;
  /** Both values as printed and what must be known of them, such as `>50% → >70%　+20 个百分点`. */
  readonly words: string;
}

/** One indicator over the cities that state it. */
export interface DumbbellGroup {
  readonly name: string;
  readonly unit: string;
  /** Address of what tells of the indicator. */
  readonly href: string;
  readonly rows: readonly DumbbellRow[];
  /** What the State asks for, drawn as a line; null where no plan says. */
  readonly national: number | null;
  /** How many rows are left out. */
  readonly more: number;
}

const lineHeight = 16;
const gap = 16;
const axisHeight = 18;

/** Where the scale begins and ends, and where the words stand: beside the marks, on a phone beneath them. */
const sides = {
  wide: { left: 64, right: 560, words: 576 },
  medium: { left: 60, right: 380, words: 396 },
  narrow: { left: 52, right: 350, words: 52 },
} as const;

type Plot = (typeof sides)[Form] & { readonly form: Form };
type Scale = ScaleLinear<number, number>;

/** The values that a group has to show. */
const valuesIn = ({ rows, national }: DumbbellGroup): number[] => [
  ...rows.flatMap(({ baseline, target }) => [baseline, target].flatMap((stated) => stated?.value ?? [])),
  ...(national === null ? [] : [national]),
];

/** A scale of its own for each indicator, just wide enough for its values, a few of its units at least; no share is beyond 100. */
function scaleOf(group: DumbbellGroup, { left, right }: Plot): Scale {
  const [low = 0, high = 1] = extent(valuesIn(group));
  const least = group.unit === '%' ? 10 : Math.max(4, high * 0.1);
  const room = Math.max((high - low) * 0.08, (least - (high - low)) / 2, 0);
  const top = group.unit === '%' ? Math.min(100, high + room) : high + room;
  const inner = [left + arrowLength + 6, right - arrowLength - 6];
  return scaleLinear()
    .domain([Math.max(0, low - room), Math.max(top, high)])
    .range(inner);
}

function axis(scale: Scale, unit: string, from: number, to: number): Markup[] {
  const ticks = scale.ticks(4);
  return ticks.flatMap((tick, at) => {
    const x = scale(tick);
    const text = `${tick}${at === ticks.length - 1 ? unit : ''}`;
    const attributes = { x, y: to + 12, 'font-size': 11, 'text-anchor': 'middle', 'fill-opacity': 0.75 };
    return [
      el('line', { ...rule, x1: x, x2: x, y1: from, y2: to }),
      label(text, { class: 'tick', ...attributes }),
    ];
  });
}

function marks(row: DumbbellRow, y: number, scale: Scale): Markup[] {
  const { baseline, target, hue } = row;
  const parts: Markup[] = [];
  if (baseline && target) {
    const line = { x1: scale(baseline.value), x2: scale(target.value), y1: y, y2: y };
    parts.push(
      el('line', { class: 'stroke-ink', ...line, stroke: ink, 'stroke-opacity': 0.45, 'stroke-width': 2 }),
    );
  }
  if (baseline) parts.push(...valueMark(baseline, scale(baseline.value), y, 'baseline', hue));
  if (target)
    parts.push(...valueMark(target, scale(target.value), y, row.yearless ? 'yearless' : 'target', hue));
  return parts;
}

/** A row and its height: words that take several lines make it higher; on a phone they stand beneath the marks. */
function drawRow(row: DumbbellRow, top: number, scale: Scale, plot: Plot): Drawing {
  const below = plot.form === 'narrow';
  const lines = wrap(row.words, (widths[plot.form] - plot.words) / 12);
  const middle = top + 11;
  const first = below ? middle + 20 : middle;
  const central = { 'dominant-baseline': 'central' };
  const parts = [
    swatch(row.hue, 0, middle),
    label(row.city, { ...central, class: 'name', x: 9, y: middle, 'font-size': sizes[plot.form] }),
    el('g', { class: 'marks' }, marks(row, middle, scale)),
    ...lines.map((line, at) =>
      label(line, { ...central, class: 'value', x: plot.words, y: first + at * lineHeight, 'font-size': 12 }),
    ),
  ];
  const attributes = { class: `row ${hueClassOf(row.hue)}`, 'data-city': row.city };
  const height = (below ? 20 : 0) + Math.max(1, lines.length) * lineHeight + 6;
  return { markup: [link(row.href, `${row.city}：${row.words}`, parts, attributes)], height };
}

/** The name of an indicator in lines, linked to what tells of it. */
function heading(group: DumbbellGroup, top: number, plot: Plot): Drawing {
  const size = sizes[plot.form];
  const words = group.unit === '' ? group.name : `${group.name}（${group.unit}）`;
  const lines = wrap(words, widths[plot.form] / size - 1);
  const step = size * 1.45;
  const markup = lines.map((line, at) =>
    label(line, {
      class: 'heading',
      x: 0,
      y: top + (at + 0.8) * step,
      'font-size': size,
      'font-weight': 600,
    }),
  );
  return { markup: [link(group.href, words, markup)], height: lines.length * step + 6 };
}

function drawGroup(group: DumbbellGroup, top: number, plot: Plot): Drawing {
  const title = heading(group, top, plot);
  const scale = scaleOf(group, plot);
  const first = top + title.height;
  const rows: Markup[] = [];
  let y = first;
  for (const row of group.rows) {
    const drawn = drawRow(row, y, scale, plot);
    rows.push(...drawn.markup);
    y += drawn.height;
  }
  const numbered = valuesIn(group).length > 0;
  const line = group.national === null ? [] : [nationalLine(scale(group.national), first, y)];
  const under = numbered ? [...axis(scale, group.unit, first, y), ...line] : [];
  const end = y + (numbered ? axisHeight : 0);
  const rest = `另有 ${group.more} 座城市，见这项指标的页面`;
  const more =
    group.more > 0 ? [label(rest, { x: 0, y: end + 12, 'font-size': 12, 'fill-opacity': 0.75 })] : [];
  return {
    markup: [el('g', { class: 'group' }, [...title.markup, ...under, ...rows, ...more])],
    height: end - top + (group.more > 0 ? lineHeight : 0) + gap,
  };
}

/** Draws indicators over cities: where each starts and what it aims at, bounds with arrows, the words as printed. */
export function dumbbell(groups: readonly DumbbellGroup[], form: Form): Drawing {
  const plot = { ...sides[form], form };
  const markup: Markup[] = [];
  let top = 0;
  for (const group of groups) {
    const drawn = drawGroup(group, top, plot);
    markup.push(...drawn.markup);
    top += drawn.height;
  }
  return { markup, height: top };
}
