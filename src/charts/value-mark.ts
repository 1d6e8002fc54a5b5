import { colourOf, fillHue, type Hue, ink, paper, strokeHue } from './palette.ts';
import { el, type Markup } from './svg.ts';

/** A number as a plan states it: what it is limited to is drawn, never left out. */
export interface Stated {
  readonly value: number;
  /** Bound (`>`, `>=`, `<`, `<=`), `about`, or null for the number itself. */
  readonly comparator: string | null;
}

/** Which of the two values of a row: hollow is where it starts, full what is aimed at, a diamond where no year is given. */
export type Side = 'baseline' | 'target' | 'yearless';

/** Length of the arrow that leaves a bound on its open side, in pixels. */
export const arrowLength = 20;
const head = 4;

/** An open arrow from a bound: the value lies anywhere on that side. */
function arrow(x: number, y: number, to: 1 | -1, hue: Hue): Markup {
  const end = x + to * arrowLength;
  const back = end - to * head;
  const path = `M${x + to * 5} ${y}H${end}M${back} ${y - head}L${end} ${y}L${back} ${y + head}`;
  return el('path', {
    ...strokeHue(hue),
    class: 'bound stroke-hue',
    d: path,
    fill: 'none',
    'stroke-width': 1.5,
  });
}

/** A dashed stroke through a rough value, as wide as nothing in particular. */
function around(x: number, y: number, hue: Hue): Markup {
  const line = { x1: x - 11, x2: x + 11, y1: y + 7, y2: y + 7 };
  return el('line', {
    ...strokeHue(hue),
    class: 'about stroke-hue',
    ...line,
    'stroke-width': 2,
    'stroke-dasharray': '3 2',
  });
}

function point(x: number, y: number, side: Side, hue: Hue): Markup {
  if (side === 'target') return el('circle', { ...fillHue(hue), cx: x, cy: y, r: 4.5 });
  if (side === 'yearless')
    return el('path', { ...fillHue(hue), d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` });
  const ring = { fill: paper, stroke: colourOf(hue), 'stroke-width': 1.6 };
  return el('circle', { class: 'fill-paper stroke-hue', cx: x, cy: y, r: 5, ...ring });
}

/** Draws a value at a place: its point, and the arrow or the stroke of what limits it. */
export function valueMark(
  { comparator }: Pick<Stated, 'comparator'>,
  x: number,
  y: number,
  side: Side,
  hue: Hue,
): Markup[] {
  const place = [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  const marks = [point(...place, side, hue)];
  if (comparator?.startsWith('>')) marks.unshift(arrow(...place, 1, hue));
  if (comparator?.startsWith('<')) marks.unshift(arrow(...place, -1, hue));
  if (comparator === 'about') marks.unshift(around(...place, hue));
  return marks;
}

/** Draws the value that the State asks for: a dashed line down the rows. */
export const nationalLine = (x: number, from: number, to: number): Markup =>
  el('line', {
    class: 'national stroke-ink',
    x1: x,
    x2: x,
    y1: from,
    y2: to,
    stroke: ink,
    'stroke-width': 1.2,
    'stroke-dasharray': '2 3',
  });
