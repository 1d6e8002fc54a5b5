/** A straight stroke of a page, along one axis, in points from the left and from the top. */
export interface Ruling {
  readonly axis: 'across' | 'down';
  /** Its place on the other axis: the height of a stroke across, the distance from the left of one down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = number[];
type Multiply = (a: Matrix, b: Matrix) => Matrix;

/** What pdfjs gives of a page: the numbers of its operators, and their arguments. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Greatest breadth of a filled rectangle that is a stroke and no area, in points. */
const breadth = 2.5;
/** Least length of a stroke, in points. */
const least = 4;

/** The strokes of a page: lines, the edges of stroked rectangles, and filled rectangles as thin as a line. */
export function rulingsOf(
  { fnArray, argsArray }: Drawing,
  ops: Readonly<Record<string, number>>,
  upright: Matrix,
  multiply: Multiply,
): Ruling[] {
  const found: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix = upright;
  fnArray.forEach((op, at) => {
    const args = argsArray[at] as [never, never];
    if (op === ops.save || op === ops.paintFormXObjectBegin) stack.push(matrix);
    if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? upright;
    else if (op === ops.transform) matrix = multiply(matrix, args);
    else if (op === ops.paintFormXObjectBegin && args[0]) matrix = multiply(matrix, args[0]);
    else if (op === ops.constructPath) found.push(...strokesOf(args, ops, matrix));
  });
  return found;
}

/** The strokes of one path; none where it only clips. */
function strokesOf(
  [paint, data]: [paint: number, data: [ArrayLike<number> | null]],
  ops: Readonly<Record<string, number>>,
  matrix: Matrix,
): Ruling[] {
  if (paint === ops.endPath || !data[0]) return [];
  const isFilled = paint === ops.fill || paint === ops.eoFill;
  return shapesOf(Array.from(data[0]), matrix).flatMap((points) => {
    if (isFilled) return strokeBetween(lowest(points), highest(points), breadth);
    return points.slice(1).flatMap((point, at) => strokeBetween(points[at] ?? point, point, 0.5));
  });
}

type Point = readonly [x: number, y: number];

const lowest = (points: readonly Point[]): Point => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
];
const highest = (points: readonly Point[]): Point => [
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
];

/** How many numbers follow an operator of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The shapes of a path as the points they go through; a closed one ends where it began. */
function shapesOf(data: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const op = data[at] ?? 0;
    const length = lengths[op];
    // An operator of a later pdfjs: what it means is not known, nor how far it goes.
    if (length === undefined) return shapes;
    const shape = shapes.at(-1);
    const [x = 0, y = 0] = data.slice(at + length - 1, at + length + 1);
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    if (op === 0) shapes.push([point]);
    else if (op === 4) shape?.push(shape[0] ?? point);
    else shape?.push(point);
    at += 1 + length;
  }
  return shapes;
}

/** The stroke between two points, at most so thick; none where they lie aslant or together. */
function strokeBetween(a: Point, b: Point, thick: number): Ruling[] {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (height <= thick && width >= least)
    return [{ axis: 'across', at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }];
  if (width <= thick && height >= least)
    return [{ axis: 'down', at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) }];
  return [];
}
