import { label, type Markup } from './svg.ts';
import { widthOf } from './words.ts';

/** One sign of a picture and what it means. */
export interface LegendEntry {
  /** Room that the sign takes, in pixels. */
  readonly width: number;
  /** Draws the sign, `x` at its left and `y` at its middle. */
  readonly draw: (x: number, y: number) => readonly Markup[];
  readonly text: string;
}

const size = 12;
const lineHeight = 20;

/** Draws signs with their meaning, from left to right in lines of at most `width`, from `top` on. */
export function legendOf(
  entries: readonly LegendEntry[],
  top: number,
  width: number,
): { markup: Markup[]; bottom: number } {
  const markup: Markup[] = [];
  let x = 0;
  let y = top + lineHeight / 2;
  for (const entry of entries) {
    const room = entry.width + 6 + widthOf(entry.text) * size;
    if (x > 0 && x + room > width) {
      x = 0;
      y += lineHeight;
    }
    markup.push(
      ...entry.draw(x, y),
      label(entry.text, { x: x + entry.width + 6, y, 'font-size': size, 'dominant-baseline': 'central' }),
    );
    x += room + 18;
  }
  return { markup, bottom: entries.length === 0 ? top : y + lineHeight / 2 };
}
