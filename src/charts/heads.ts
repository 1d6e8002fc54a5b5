import { max } from 'd3';
import { el, label, type Markup } from './svg.ts';
import { widthOf } from './words.ts';

/** Names at the heads of columns: beside each other where there is room, else from top to bottom. */
export interface Heads {
  readonly markup: readonly Markup[];
  readonly height: number;
}

/** Draws names above columns that begin at `left` and are `column` wide, in letters of `size`. */
export function headsOf(names: readonly string[], left: number, column: number, size: number): Heads {
  const widest = max(names, (name) => widthOf(name) * size) ?? 0;
  const middle = (at: number) => left + (at + 0.5) * column;
  const attributes = { 'font-size': size, 'text-anchor': 'middle' };
  if (widest <= column - 4) {
    const row = names.map((name, at) => label(name, { ...attributes, x: middle(at), y: size + 2 }));
    return { markup: row, height: size + 10 };
  }
  const step = size * 1.12;
  const longest = max(names, (name) => [...name].length) ?? 0;
  const markup = names.map((name, at) => upright(name, middle(at), longest * step, step, attributes));
  return { markup, height: longest * step + 8 };
}

/** A name set from top to bottom, ending at `bottom`. */
function upright(
  name: string,
  x: number,
  bottom: number,
  step: number,
  attributes: Readonly<Record<string, string | number>>,
): Markup {
  const letters = [...name];
  const first = bottom - (letters.length - 1) * step;
  const texts = letters.map((letter, at) => label(letter, { ...attributes, x, y: first + at * step }));
  return el('g', { class: 'column', 'aria-label': name }, texts);
}
