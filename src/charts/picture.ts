import { type Form, widths } from './layout.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { chart, el, label, type Markup } from './svg.ts';
import { wrap } from './words.ts';

/** What a picture says of itself, in the picture. */
export interface PictureWords {
  readonly title: string;
  /** What the marks stand for, over which cities. */
  readonly subtitle: string;
  /** How to read it, and what it does not say. */
  readonly notes: readonly string[];
  /** Name of the site and version of the data. */
  readonly source: string;
  /** Address of the page that it stands on; printed where it is whole, else kept for whoever saves the file. */
  readonly address: string;
}

/** The marks of a picture and the room that they take downwards. */
export interface Drawing {
  readonly markup: readonly Markup[];
  readonly height: number;
}

/** How a picture is set: id within the page, form, and blank around it for a file of its own, in pixels. */
export interface Setting {
  readonly id: string;
  readonly form: Form;
  readonly margin?: number;
}

interface Lines {
  readonly text: string;
  readonly size: number;
  readonly attributes?: Readonly<Record<string, string | number>>;
}

/** Sets lines of words from `top` on; returns where they end. */
function setLines(lines: readonly Lines[], top: number, width: number): { markup: Markup[]; bottom: number } {
  const markup: Markup[] = [];
  let y = top;
  for (const { text, size, attributes = {} } of lines) {
    for (const line of wrap(text, width / size)) {
      y += size * 1.5;
      markup.push(label(line, { x: 0, y: y - size * 0.35, 'font-size': size, ...attributes }));
    }
  }
  return { markup, bottom: y };
}

/** Draws a whole picture: title, subtitle, legend, marks, notes and source, one beneath the other. */
export function picture(
  { id, form, margin = 0 }: Setting,
  words: PictureWords,
  legend: readonly LegendEntry[],
  drawing: Drawing,
): Markup {
  const width = widths[form];
  const bold = { class: 'picture-title', 'font-weight': 700 };
  const quiet = { 'fill-opacity': 0.75 };
  const titles = [
    { text: words.title, size: form === 'narrow' ? 15 : 17, attributes: bold },
    { text: words.subtitle, size: 12.5, attributes: quiet },
  ];
  const head = setLines(titles, 0, width);
  const signs = legendOf(legend, head.bottom + 8, width);
  const top = signs.bottom + 12;
  const notes = words.notes.map((text) => ({ text, size: 11.5, attributes: quiet }));
  const origin = [
    { text: `来源：${words.source}`, size: 11, attributes: quiet },
    {
      text: words.address.startsWith('/') ? ' ' : words.address,
      size: 11,
      attributes: { ...quiet, 'data-address': words.address },
    },
  ];
  const foot = setLines([...notes, ...origin], top + drawing.height + 8, width);
  const body = el('g', { class: 'drawing', transform: `translate(0 ${Math.round(top)})` }, drawing.markup);
  const frame = { id, title: words.title, description: [words.subtitle, ...words.notes].join(' ') };
  const marks = [...head.markup, ...signs.markup, body, ...foot.markup];
  return chart({ ...frame, width, height: foot.bottom + 2, margin }, marks);
}
