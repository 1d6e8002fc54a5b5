/**
 * Colours of a picture as a file of its own: those of a light page. On a page the style sheets put theirs in place,
 * by the classes `fill-ink`, `fill-paper`, `fill-hue` and the like; `tokens.css` says the same colours.
 */
export const ink = '#1f1d1a';
export const paper = '#fcfbf8';
export const seal = '#9a2a20';

/** City colours, chosen so that no two are alike, to those either who do not tell red from green. */
export const hues = [
  '#2b92f5',
  '#a78e25',
  '#777677',
  '#00297f',
  '#491d00',
  '#4b1831',
  '#776036',
  '#446698',
] as const;

/** Opacity of each step of shading, from none to the darkest; the same in `matrix.css`. */
export const shades = [0, 0.08, 0.18, 0.29, 0.4, 0.51, 0.62] as const;

/** A city's look, 0 to 39: one of the colours, and from the ninth city on a mark beside it. */
export type Hue = number;

/** The colour of a look. */
export const colourOf = (hue: Hue): string => hues[hue % hues.length] ?? ink;

/** Attributes that fill a mark with the city's colour; the mark must stand within `hueClassOf`. */
export const fillHue = (hue: Hue) => ({ class: 'fill-hue', fill: colourOf(hue) });
/** Attributes that draw the outline of a mark in the city's colour. */
export const strokeHue = (hue: Hue) => ({ class: 'stroke-hue', stroke: colourOf(hue) });
/** Attributes of a thin rule. */
export const rule = { class: 'stroke-ink', stroke: ink, 'stroke-opacity': 0.15 };
/** Class of what holds marks in a city's colour. */
export const hueClassOf = (hue: Hue): string => `hue-${hue}`;
