import { attribute, type Element, elementsOf } from './tree.ts';

/** Most columns that a cell may span: more is a fault of the page. */
const widest = 100;
/** Characters in one cell from which on a table is the frame of a page rather than a table. */
const longestCell = 3000;

/** A cell as read: its text and how many columns and rows it takes. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The rows of a table itself, not of tables within, each as its cells. */
function rowsOf(table: Element): Element[][] {
  const rows = elementsOf(table).flatMap((part) => {
    return /^t(?:head|body|foot)$/u.test(part.tagName) ? elementsOf(part) : [part];
  });
  return rows
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsOf(row).filter(({ tagName }) => /^t[dh]$/u.test(tagName)));
}

function span(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const stated = Number(attribute(cell, name) || 1);
  return Number.isInteger(stated) && stated > 0 ? Math.min(stated, most) : 1;
}

/** Whether a cell holds parts of a page: a heading or another table. */
function isFrame(cell: Element): boolean {
  return elementsOf(cell).some((child) => /^(?:table|h[1-6])$/u.test(child.tagName) || isFrame(child));
}

/**
 * The rows of a table as cells in columns, given how a cell is read; a cell that spans rows or columns stands in its
 * first place and leaves the others empty. Null where the table only arranges the page: it has one column, a heading
 * or a table within, or a cell as long as a document.
 */
export function tableRows(table: Element, read: (cell: Element) => string): string[][] | null {
  const rows = rowsOf(table);
  if (rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(isFrame))) return null;
  const cells = rows.map((row, at): Cell[] =>
    row.map((cell) => ({
      text: read(cell),
      width: span(cell, 'colspan', widest),
      height: span(cell, 'rowspan', rows.length - at),
    })),
  );
  return cells.some((row) => row.some(({ text }) => text.length > longestCell)) ? null : laidOut(cells);
}

/** Puts cells into the columns they stand in. */
function laidOut(rows: readonly (readonly Cell[])[]): string[][] {
  const grid = rows.map((): string[] => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, width, height } of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) grid[y + down]![x + right] = '';
      }
      grid[y]![x] = text;
      x += width;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
