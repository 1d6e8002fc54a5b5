import type { Ruling } from './rulings.ts';

/** A ruled table of a page: where its strokes run, and which fields between them are one cell. */
export interface Grid {
  /** Places of the strokes down, from the left; the columns lie between them. */
  readonly xs: readonly number[];
  /** Places of the strokes across, from the top; the rows lie between them. */
  readonly ys: readonly number[];
  /** The cell of a field, as the number (row × columns + column) of its first field. */
  readonly cellOf: (row: number, column: number) => number;
}

/** How far strokes may miss one another and still meet, in points. */
const near = 3;

/** The ruled tables of a page: strokes that meet, with at least two rows and two columns between them. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return meeting(rulings)
    .filter((group) => new Set(group.map(({ axis }) => axis)).size === 2)
    .map(gridOf)
    .filter(({ xs, ys }) => xs.length > 2 && ys.length > 2);
}

/** Groups strokes that meet, directly or by way of others. */
function meeting(rulings: readonly Ruling[]): Ruling[][] {
  let groups: { box: Box; rulings: Ruling[] }[] = [];
  for (const ruling of [...rulings].sort((a, b) => boxOf(a).top - boxOf(b).top)) {
    const met = groups.filter(({ box }) => touch(box, boxOf(ruling)));
    const box = met.map((group) => group.box).reduce(around, boxOf(ruling));
    const all = [...met.flatMap((group) => group.rulings), ruling];
    groups = [...groups.filter((group) => !met.includes(group)), { box, rulings: all }];
  }
  return groups.map((group) => group.rulings);
}

/** The sides of what lies on a page, in points from the left and from the top. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ axis, at, from, to }: Ruling): Box =>
  axis === 'across'
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };

const touch = (a: Box, b: Box) =>
  a.left <= b.right + near &&
  b.left <= a.right + near &&
  a.top <= b.bottom + near &&
  b.top <= a.bottom + near;

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

function gridOf(rulings: readonly Ruling[]): Grid {
  const down = rulings.filter(({ axis }) => axis === 'down');
  const across = rulings.filter(({ axis }) => axis === 'across');
  // Where strokes end beyond the last that crosses them, the table is open: cut by the end of a page, or without sides.
  const xs = placesOf([...down.map(({ at }) => at), ...endsOf(across)]);
  const ys = placesOf([...across.map(({ at }) => at), ...endsOf(down)]);
  const mid = (places: readonly number[], at: number) => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  const parts = (strokes: readonly Ruling[], at: number, along: number) =>
    strokes.some((each) => Math.abs(each.at - at) <= near && each.from <= along && along <= each.to);
  const columns = xs.length - 1;
  const cells: number[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const isOpenLeft = column > 0 && !parts(down, xs[column] ?? 0, mid(ys, row));
      const isOpenAbove = row > 0 && !parts(across, ys[row] ?? 0, mid(xs, column));
      const from = isOpenAbove ? cells.length - columns : isOpenLeft ? cells.length - 1 : -1;
      cells.push(cells[from] ?? cells.length);
    }
  }
  return { xs, ys, cellOf: (row, column) => cells[row * columns + column] ?? 0 };
}

/** Where the outermost of some strokes begin and end. */
const endsOf = (rulings: readonly Ruling[]): number[] => [
  Math.min(...rulings.map(({ from }) => from)),
  Math.max(...rulings.map(({ to }) => to)),
];

/** Places in order, those that lie together as one. */
function placesOf(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > near) kept.push(at);
  }
  return kept;
}
