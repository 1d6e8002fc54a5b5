import { max, scaleSqrt } from 'd3';
import { type Form, sizes, widths } from './layout.ts';
import { chart, el, label, link, type Markup } from './svg.ts';

/** One cell: how much of a city's text speaks of a theme. */
export interface HeatCell {
  /** Share of the text, 0 to 1; null where the plan could not be read. */
  readonly share: number | null;
  /** The share in words. */
  readonly text: string;
  readonly href: string;
}

/** One theme over the cities. */
export interface HeatRow {
  readonly name: string;
  readonly cells: readonly HeatCell[];
}

/** A city at the head of a column. */
export interface HeatColumn {
  readonly city: string;
  /** Class that gives the city its colour. */
  readonly hue: string;
}

const headHeight = 30;
const rowHeight = 28;

function drawCell(
  cell: HeatCell,
  title: string,
  place: { x: number; y: number; width: number },
  shade: (share: number) => number,
): Markup {
  const share = cell.share ?? 0;
  const height = rowHeight - 3;
  const box = el('rect', {
    class: 'cell',
    ...place,
    height,
    'fill-opacity': shade(share),
    stroke: 'currentColor',
    'stroke-opacity': 0.15,
  });
  const words = label(cell.text, {
    class: 'share',
    x: place.x + place.width / 2,
    y: place.y + height / 2,
    'font-size': 12,
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
  });
  return link(cell.href, `${title}：${cell.text}`, [box, words]);
}

/** Draws themes down and cities across, the darker the more of the city's text speaks of the theme. */
export function heatmap(
  id: string,
  columns: readonly HeatColumn[],
  rows: readonly HeatRow[],
  form: Form,
): Markup {
  const width = widths[form];
  const left = form === 'narrow' ? 104 : 190;
  const cellWidth = (width - left) / Math.max(1, columns.length);
  const greatest = max(rows.flatMap((row) => row.cells.map((cell) => cell.share ?? 0))) ?? 0;
  const shade = scaleSqrt()
    .domain([0, greatest || 1])
    .range([0, 0.34]);
  const heads = columns.map((column, at) =>
    el('g', { class: column.hue, 'data-city': column.city }, [
      el('rect', { class: 'hue', x: left + at * cellWidth, y: 0, width: cellWidth - 3, height: 3 }),
      label(column.city, {
        x: left + (at + 0.5) * cellWidth,
        y: 20,
        'font-size': sizes[form],
        'text-anchor': 'middle',
        'font-weight': 600,
      }),
    ]),
  );
  const body = rows.map((row, at) => {
    const y = headHeight + at * rowHeight;
    const name = label(row.name, {
      class: 'name',
      x: 0,
      y: y + rowHeight / 2 - 1,
      'font-size': sizes[form],
      'dominant-baseline': 'central',
    });
    const cells = row.cells.map((cell, column) =>
      drawCell(
        cell,
        `${columns[column]?.city ?? ''}，${row.name}`,
        { x: left + column * cellWidth, y, width: cellWidth - 3 },
        shade,
      ),
    );
    return el('g', { class: 'row' }, [name, ...cells]);
  });
  const height = headHeight + rows.length * rowHeight;
  const description = `${rows.length} 个主题、${columns.length} 座城市。数字是谈这个主题的文字占全文的比例，颜色越深比例越大。`;
  return chart({ id, title: '各主题所占篇幅', description, width, height }, [...heads, ...body]);
}
