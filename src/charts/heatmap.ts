import { headsOf } from './heads.ts';
import { type Form, sizes, widths } from './layout.ts';
import type { LegendEntry } from './legend.ts';
import { type Hue, ink, rule, seal, shades } from './palette.ts';
import type { Drawing } from './picture.ts';
import { el, label, link, type Markup } from './svg.ts';
import { swatch } from './swatch.ts';
import { shorten, widthOf } from './words.ts';

/** A line of a heat map: its name, with the colour of its city where it is one. */
export interface HeatLine {
  readonly name: string;
  readonly hue?: Hue;
}

/** One cell. */
export interface HeatCell {
  /** Step of shading, 0 for none to 6 for the darkest. */
  readonly step: number;
  /** Its value in words. */
  readonly text: string;
  readonly href: string;
}

/** Rows, columns, and a cell for each pair, row by row. */
export interface HeatTable {
  readonly rows: readonly HeatLine[];
  readonly columns: readonly HeatLine[];
  readonly cells: readonly (readonly HeatCell[])[];
}

const rowHeight = 27;
const gap = 2;
/** Columns narrower than this turn the table: cities stand at the left then, however many there are. */
const narrowest = 44;

/** Turns a table, so that its columns are its rows. */
const turned = ({ rows, columns, cells }: HeatTable): HeatTable => ({
  rows: columns,
  columns: rows,
  cells: columns.map((_, column) => cells.flatMap((line) => line[column] ?? [])),
});

/** Width of the names at the left, in pixels. */
function leftOf(rows: readonly HeatLine[], form: Form): number {
  const widest = Math.max(
    0,
    ...rows.map(({ name, hue }) => widthOf(name) * sizes[form] + (hue === undefined ? 0 : 9)),
  );
  return Math.min(widest + 10, widths[form] * (form === 'narrow' ? 0.32 : 0.36));
}

/** Attributes of a shaded box. */
const shaded = (step: number) => ({
  class: 'shade stroke-ink',
  fill: seal,
  'fill-opacity': shades[step] ?? 0,
  stroke: ink,
  'stroke-opacity': 0.15,
});

function drawCell(cell: HeatCell, title: string, x: number, y: number, width: number): Markup {
  const height = rowHeight - gap;
  const box = el('rect', { ...shaded(cell.step), x, y, width: width - gap, height });
  const fits = widthOf(cell.text) * 12 <= width - gap;
  const at = { x: x + (width - gap) / 2, y: y + height / 2 };
  const words = { class: 'share', 'font-size': 12, 'text-anchor': 'middle', 'dominant-baseline': 'central' };
  return link(
    cell.href,
    `${title}：${cell.text}`,
    fits ? [box, label(cell.text, { ...at, ...words })] : [box],
  );
}

function drawName({ name, hue }: HeatLine, y: number, left: number, form: Form): Markup[] {
  const x = hue === undefined ? 0 : 9;
  const size = sizes[form];
  const text = shorten(name, (left - x - 6) / size);
  const words = label(text, { class: 'name', x, y, 'font-size': size, 'dominant-baseline': 'central' });
  return hue === undefined ? [words] : [swatch(hue, 0, y), words];
}

/** Draws a table of shades: cities across while they are few, down when they are many. */
export function heatmap(table: HeatTable, form: Form): Drawing {
  const upright = (widths[form] - leftOf(table.rows, form)) / Math.max(1, table.columns.length) >= narrowest;
  const { rows, columns, cells } = upright ? table : turned(table);
  const left = leftOf(rows, form);
  const width = (widths[form] - left) / Math.max(1, columns.length);
  const heads = headsOf(
    columns.map(({ name }) => name),
    left,
    width,
    sizes[form],
  );
  const lines = rows.flatMap((row, at) => {
    const y = heads.height + at * rowHeight;
    const boxes = columns.map((column, across) => {
      const cell = cells[at]?.[across];
      return cell ? drawCell(cell, `${row.name}，${column.name}`, left + across * width, y, width) : '';
    });
    return [el('g', { class: 'row' }, [...drawName(row, y + rowHeight / 2 - 1, left, form), ...boxes])];
  });
  const base = heads.height + rows.length * rowHeight;
  const under = columns.map(({ name, hue }, at) => {
    const middle = left + (at + 0.5) * width;
    const beside = middle - (widthOf(name) * sizes[form]) / 2 - 9;
    return hue === undefined ? '' : swatch(hue, Math.max(left + at * width, beside), heads.height - 13);
  });
  const line = el('line', { ...rule, x1: 0, x2: widths[form], y1: base, y2: base });
  return { markup: [...heads.markup, ...under, ...lines, line], height: base + 2 };
}

/** The key of the shades: a box and the values it stands for, for each step. */
export const shadeKey = (ranges: readonly string[]): LegendEntry[] =>
  ranges.map((text, step) => ({
    width: 20,
    draw: (x, y) => [el('rect', { ...shaded(step), x, y: y - 7, width: 20, height: 14 })],
    text,
  }));
