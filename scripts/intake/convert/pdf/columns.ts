import type { Glyphs } from './page.ts';

/** Least number of lines on either side of a gutter. */
const leastLines = 5;
/** Least width of a column of prose, in characters. */
const leastWidth = 8;
/** Share of the lines of a column that fill it, where it holds prose and no column of a table. */
const full = 0.5;

type RowsOf = (glyphs: readonly Glyphs[]) => Glyphs[][];

/** The stretches of a page in blocks to be read one after the other: the whole page, or its columns of prose in turn. */
export function blocksOf(glyphs: readonly Glyphs[], rowsOf: RowsOf): Glyphs[][] {
  const gutter = gutterOf(glyphs);
  if (gutter === null) return [[...glyphs]];
  const blocks: Glyphs[][] = [];
  let whole: Glyphs[] = [];
  for (const band of bandsOf(glyphs, gutter, rowsOf)) {
    const sides = [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)];
    if (sides.every((side) => isProse(rowsOf(side)))) {
      blocks.push(whole, ...sides);
      whole = [];
    } else whole.push(...band);
  }
  return [...blocks, whole].filter((block) => block.length > 0);
}

/** The lines that keep off the gutter, in stretches between those that cross it: a title, a table, a line over the whole page. */
function bandsOf(glyphs: readonly Glyphs[], gutter: number, rowsOf: RowsOf): Glyphs[][] {
  const bands: Glyphs[][] = [[]];
  for (const row of rowsOf(glyphs)) {
    if (row.some(({ x, width }) => x < gutter && x + width > gutter)) bands.push(row, []);
    else bands.at(-1)?.push(...row);
  }
  return bands;
}

/** Whether lines are those of a column of prose: enough of them, and most as long as the column is wide. */
function isProse(rows: readonly (readonly Glyphs[])[]): boolean {
  const ends = rows.map((row) => Math.max(...row.map(({ x, width }) => x + width)));
  const left = Math.min(...rows.map((row) => row[0]?.x ?? 0));
  const right = Math.max(...ends);
  const size = rows[0]?.[0]?.size ?? 1;
  const filled = ends.filter((end) => right - end < 2 * size).length;
  return rows.length >= leastLines && right - left >= leastWidth * size && filled >= full * rows.length;
}

/** The middle of the white stripe down the middle of a page; null where too many stretches cross it. */
function gutterOf(glyphs: readonly Glyphs[]): number | null {
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  const steps = Array.from({ length: 21 }, (_, step) => left + (right - left) * (0.4 + step / 100));
  const crossing = steps.map((at) => glyphs.filter(({ x, width }) => x < at && x + width > at).length);
  const fewest = Math.min(...crossing);
  if (fewest > glyphs.length / 10) return null;
  const free = steps.filter((_, at) => crossing[at] === fewest);
  return free[Math.floor(free.length / 2)] ?? null;
}
