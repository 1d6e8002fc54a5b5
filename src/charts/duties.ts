import { max, scaleSqrt } from 'd3';
import { type Form, widths } from './layout.ts';
import { chart, el, label, link, type Markup } from './svg.ts';
import { shorten } from './words.ts';

/** How often a body leads and supports under one theme. */
export interface DutyCell {
  readonly lead: number;
  readonly support: number;
}

/** A body over the themes. */
export interface DutyRow {
  readonly name: string;
  readonly href: string;
  readonly cells: readonly DutyCell[];
}

interface Grid {
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly row: number;
  readonly size: number;
}

function gridOf(themes: readonly string[], form: Form): Grid {
  const width = widths[form];
  const narrow = form === 'narrow';
  const left = narrow ? 102 : 170;
  const size = narrow ? 10.5 : 13;
  const longest = max(themes.map((theme) => [...theme].length)) ?? 0;
  return {
    width,
    left,
    size,
    top: longest * size * 1.12 + 14,
    column: (width - left) / Math.max(1, themes.length),
    row: narrow ? 22 : 27,
  };
}

/** A theme's name set from top to bottom, ending above its column. */
function head(theme: string, at: number, grid: Grid): Markup {
  const characters = [...theme];
  const x = grid.left + (at + 0.5) * grid.column;
  const step = grid.size * 1.12;
  const first = grid.top - 12 - (characters.length - 1) * step;
  const letters = characters.map((character, index) =>
    label(character, { x, y: first + index * step, 'font-size': grid.size, 'text-anchor': 'middle' }),
  );
  return el('g', { class: 'column', 'aria-label': theme }, letters);
}

function drawCell(cell: DutyCell, x: number, y: number, radius: (count: number) => number): Markup[] {
  const rings: Markup[] = [];
  if (cell.lead > 0) rings.push(el('circle', { class: 'lead', cx: x, cy: y, r: radius(cell.lead) }));
  if (cell.support > 0) {
    rings.push(
      el('circle', {
        class: 'support',
        cx: x,
        cy: y,
        r: radius(cell.support),
        fill: 'none',
        stroke: 'currentColor',
      }),
    );
  }
  return rings;
}

function drawRow(
  row: DutyRow,
  at: number,
  grid: Grid,
  radius: (count: number) => number,
  themes: readonly string[],
): Markup {
  const y = grid.top + (at + 0.5) * grid.row;
  const rule = el('line', {
    class: 'grid',
    x1: 0,
    x2: grid.width,
    y1: y + grid.row / 2,
    y2: y + grid.row / 2,
    stroke: 'currentColor',
    'stroke-opacity': 0.12,
  });
  const name = label(shorten(row.name, grid.left / grid.size - 0.5), {
    class: 'name',
    x: 0,
    y,
    'font-size': grid.size,
    'dominant-baseline': 'central',
  });
  const cells = row.cells.map((cell, column) => {
    const marks = drawCell(cell, grid.left + (column + 0.5) * grid.column, y, radius);
    const words = `${row.name}，${themes[column] ?? ''}：牵头 ${cell.lead} 处，配合 ${cell.support} 处`;
    return marks.length === 0 ? '' : el('g', {}, [el('title', {}, words), ...marks]);
  });
  return el('g', { class: 'row' }, [rule, link(row.href, row.name, [name]), ...cells]);
}

/** Draws bodies down and themes across: a full disc for what a body leads, a ring for what it supports, by area. */
export function duties(id: string, themes: readonly string[], rows: readonly DutyRow[], form: Form): Markup {
  const grid = gridOf(themes, form);
  const counts = rows.flatMap((row) => row.cells.flatMap((cell) => [cell.lead, cell.support]));
  const radius = scaleSqrt()
    .domain([0, max(counts) || 1])
    .range([0, Math.min(grid.column, grid.row) / 2 - 1]);
  const body = rows.map((row, at) => drawRow(row, at, grid, (count) => Math.max(1.6, radius(count)), themes));
  const height = grid.top + rows.length * grid.row + 2;
  const description = `${rows.length} 类部门、${themes.length} 个主题。实心圆是牵头，圆圈是配合，面积表示处数。`;
  return chart({ id, title: '各部门在各主题下的牵头与配合', description, width: grid.width, height }, [
    ...themes.map((theme, at) => head(theme, at, grid)),
    ...body,
  ]);
}
