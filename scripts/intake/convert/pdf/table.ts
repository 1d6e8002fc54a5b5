import { type Grid, gridsOf } from './grid.ts';
import type { Glyphs } from './page.ts';
import type { Ruling } from './rulings.ts';

/** The stretches of a page with those of each ruled table put into one, whose `rows` are lines of cells parted by tabs. */
export function withTables(
  glyphs: readonly Glyphs[],
  rulings: readonly Ruling[],
  linesOf: (glyphs: readonly Glyphs[]) => readonly string[],
): Glyphs[] {
  let left = [...glyphs];
  const tables: Glyphs[] = [];
  for (const grid of gridsOf(rulings)) {
    const inside = Map.groupBy(left, (each) => cellAt(grid, each));
    const outside = inside.get(null) ?? [];
    inside.delete(null);
    if (inside.size < 2) continue;
    const cells = new Map([...inside].map(([cell, own]) => [cell, oneLine(linesOf(own))]));
    tables.push(tableOf(grid, cells));
    left = outside;
  }
  return [...left, ...tables];
}

/** Number of the interval between places in which a value lies; -1 where it lies in none. */
const intervalOf = (places: readonly number[], value: number) =>
  places.findIndex((place, at) => place <= value && value < (places[at + 1] ?? Number.NEGATIVE_INFINITY));

/** The cell in which the middle of a stretch lies; null outside the table. */
function cellAt({ xs, ys, cellOf }: Grid, { x, y, width, size }: Glyphs): number | null {
  const column = intervalOf(xs, x + Math.min(width / 2, size));
  const row = intervalOf(ys, y - size / 3);
  return row < 0 || column < 0 ? null : cellOf(row, column);
}

/** The lines of a cell as one: Chinese runs on, other words are parted. */
const oneLine = (lines: readonly string[]) =>
  lines
    .map((line) => line.trim().replaceAll('\t', ' '))
    .reduce((all, line) => all + (/[!-~]$/u.test(all) && /^[A-Za-z]/u.test(line) ? ' ' : '') + line, '');

/** A table as one stretch; a cell that spans several fields stands in the first of them. */
function tableOf({ xs, ys, cellOf }: Grid, cells: ReadonlyMap<number | null, string>): Glyphs {
  const columns = xs.length - 1;
  const rows = ys.slice(1).map((_, row) =>
    Array.from({ length: columns }, (_each, column) => {
      const cell = cellOf(row, column);
      return cell === row * columns + column ? (cells.get(cell) ?? '') : '';
    }),
  );
  const [x = 0, top = 0] = [xs[0], ys[0]];
  const y = (top + (ys.at(-1) ?? top)) / 2;
  const shown = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.join('\t'));
  return { text: shown.join('\n'), rows: shown, x, y, width: (xs.at(-1) ?? x) - x, size: 0 };
}
