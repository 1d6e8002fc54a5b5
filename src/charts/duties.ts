import { headsOf } from './heads.ts';
import { type Form, sizes, widths } from './layout.ts';
import type { LegendEntry } from './legend.ts';
import { ink, paper, rule, seal } from './palette.ts';
import type { Drawing } from './picture.ts';
import { el, label, link, type Markup } from './svg.ts';
import { shorten, widthOf } from './words.ts';

/** How often a body leads or supports, and where the cases stand. */
export interface DutyCount {
  readonly count: number;
  readonly href: string;
}

/** What a body does in one column. */
export interface DutyCell {
  readonly lead: DutyCount;
  readonly support: DutyCount;
}

/** A body over the columns. */
export interface DutyRow {
  readonly name: string;
  readonly href: string;
  readonly cells: readonly DutyCell[];
}

type Part = keyof DutyCell;
const parts = ['lead', 'support'] as const;
const partNames: Readonly<Record<Part, string>> = { lead: '牵头', support: '配合' };

/** How a count is set: full for what a body leads, outlined for what it supports. */
const boxes: Readonly<Record<Part, Readonly<Record<string, string | number>>>> = {
  lead: { class: 'fill-seal', fill: seal },
  support: { class: 'fill-paper stroke-ink', fill: paper, stroke: ink, 'stroke-opacity': 0.55 },
};
const box = { width: 20, height: 15 };

/** A count in its box, `x` and `y` at its upper left. */
function counted(part: Part, text: string, x: number, y: number): Markup[] {
  const centre = { x: x + box.width / 2, y: y + box.height / 2 };
  const words = { 'font-size': 11, 'text-anchor': 'middle', 'dominant-baseline': 'central' };
  const colour = part === 'lead' ? { class: 'fill-paper', fill: paper } : {};
  return [
    el('rect', { ...boxes[part], x, y, ...box, rx: 2 }),
    label(text, { ...centre, ...words, ...colour }),
  ];
}

const inWords = (row: DutyRow, column: string, part: Part, count: number): string =>
  `${row.name}，${column}：${partNames[part]} ${count} 处`;

/** Both counts of a cell: side by side where there is room, else one beneath the other. */
function drawCell(
  row: DutyRow,
  column: string,
  cell: DutyCell,
  x: number,
  y: number,
  beside: boolean,
): Markup[] {
  return parts.flatMap((part, at) => {
    const { count, href } = cell[part];
    if (count === 0) return [];
    const place = beside ? [x + at * (box.width + 2), y] : [x, y + at * (box.height + 1)];
    const [left = x, top = y] = place;
    return [link(href, inWords(row, column, part, count), counted(part, String(count), left, top))];
  });
}

/** Bodies down and columns across. */
function matrix(columns: readonly string[], rows: readonly DutyRow[], form: Form): Drawing {
  const size = sizes[form];
  const left = Math.min(
    widths[form] * 0.25,
    Math.max(60, ...rows.map(({ name }) => widthOf(name) * size + 8)),
  );
  const column = Math.min((widths[form] - left) / Math.max(1, columns.length), 90);
  const beside = column >= 2 * box.width + 4;
  const rowHeight = beside ? 23 : 38;
  const heads = headsOf(columns, left, column, size);
  const body = rows.map((row, at) => {
    const y = heads.height + at * rowHeight;
    const line = el('line', { ...rule, x1: 0, x2: left + column * columns.length, y1: y, y2: y });
    const text = {
      class: 'name',
      x: 0,
      y: y + rowHeight / 2,
      'font-size': size,
      'dominant-baseline': 'central',
    };
    const name = link(row.href, row.name, [label(shorten(row.name, left / size - 0.5), text)]);
    const inset = (column - (beside ? 2 * box.width + 2 : box.width)) / 2;
    const cells = row.cells.flatMap((cell, across) =>
      drawCell(row, columns[across] ?? '', cell, left + across * column + inset, y + 4, beside),
    );
    return el('g', { class: 'row' }, [line, name, ...cells]);
  });
  return { markup: [...heads.markup, ...body], height: heads.height + rows.length * rowHeight + 4 };
}

/** One count of the list: the column's name and the number, linked. */
interface Entry {
  readonly text: string;
  readonly href: string;
  readonly title: string;
}

const entriesOf = (row: DutyRow, columns: readonly string[]): Entry[] =>
  row.cells.flatMap((cell, at) =>
    parts.flatMap((part) => {
      const { count, href } = cell[part];
      const column = columns[at] ?? '';
      const title = inWords(row, column, part, count);
      return count === 0 ? [] : [{ text: `${column} ${partNames[part]}${count}`, href, title }];
    }),
  );

/** A body with its counts beneath, for a phone. */
function listed(row: DutyRow, columns: readonly string[], top: number, form: Form): Drawing {
  const name = { class: 'name', x: 0, y: top + 14, 'font-size': 13, 'font-weight': 600 };
  const markup = [link(row.href, row.name, [label(shorten(row.name, widths[form] / 13), name)])];
  let x = 0;
  let y = top + 33;
  for (const { text, href, title } of entriesOf(row, columns)) {
    const room = widthOf(text) * 12;
    if (x > 0 && x + room > widths[form]) {
      x = 0;
      y += 20;
    }
    markup.push(link(href, title, [label(text, { x, y, 'font-size': 12 })]));
    x += room + 14;
  }
  return { markup, height: y - top + 12 };
}

/** Bodies one beneath the other. */
function list(columns: readonly string[], rows: readonly DutyRow[], form: Form): Drawing {
  const markup: Markup[] = [];
  let top = 0;
  for (const row of rows) {
    const drawn = listed(row, columns, top, form);
    markup.push(...drawn.markup);
    top += drawn.height;
  }
  return { markup, height: top };
}

/** Draws what bodies lead and support, in numbers: as a table, on a phone as a list. */
export const duties = (columns: readonly string[], rows: readonly DutyRow[], form: Form): Drawing =>
  form === 'narrow' ? list(columns, rows, form) : matrix(columns, rows, form);

/** What the boxes stand for. */
export const dutyLegend: readonly LegendEntry[] = parts.map((part) => ({
  width: box.width,
  draw: (x, y) => counted(part, '3', x, y - box.height / 2),
  text: `${partNames[part]}处数`,
}));
