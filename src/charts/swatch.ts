import { colourOf, type Hue, hueClassOf, hues } from './palette.ts';
import { el, type Markup } from './svg.ts';

/** Width and height of a swatch, in pixels. */
const width = 4;
const height = 12;

/** The pieces of the mark beside a name, from top to bottom, in the order of the rounds of colours: start and length. */
const rounds: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 12]],
  [
    [0, 5],
    [7, 5],
  ],
  [
    [0, 2],
    [3.5, 2],
    [7, 2],
    [10, 2],
  ],
  [[0, 6]],
  [[6, 6]],
];

/** Draws a city's colour with its mark, `x` at its left and `y` at its middle. */
export function swatch(hue: Hue, x: number, y: number): Markup {
  const pieces = rounds[Math.floor(hue / hues.length) % rounds.length] ?? [];
  const rects = pieces.map(([from, length]) =>
    el('rect', {
      class: 'fill-hue',
      x,
      y: y - height / 2 + from,
      width,
      height: length,
      fill: colourOf(hue),
    }),
  );
  return el('g', { class: hueClassOf(hue) }, rects);
}
