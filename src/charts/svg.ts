import { ink, paper } from './palette.ts';

/** Attribute values of an SVG element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that is already escaped. */
export type Markup = string;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for an element or a quoted attribute. */
export const escaped = (text: string): Markup => text.replace(/[&<>"]/gu, (char) => entities[char] ?? char);

/** Rounds a number to a hundredth, so that a chart is the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const written = (value: string | number): string =>
  escaped(typeof value === 'number' ? String(round(value)) : value);

/** Writes an element with attributes and children that are markup. */
export function el(
  name: string,
  attributes: Attributes = {},
  children: readonly Markup[] | Markup = '',
): Markup {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${written(value ?? '')}"`)
    .join('');
  const inner = typeof children === 'string' ? children : children.join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** Writes a text element; its words are escaped. */
export const label = (text: string, attributes: Attributes): Markup => el('text', attributes, escaped(text));

/** Writes a link around marks, with a title that says what it opens. */
export function link(
  href: string,
  title: string,
  children: readonly Markup[],
  attributes: Attributes = {},
): Markup {
  return el('a', { href, ...attributes }, [el('title', {}, escaped(title)), ...children]);
}

/** What every chart says of itself. */
export interface Frame {
  /** Id within the page; title and description get ids from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Blank around it, in pixels. */
  readonly margin: number;
}

/** Faces of the labels where no page gives them; a machine without any of them takes its own. */
const faces =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

/** Writes a whole chart: its size, title, description and marks. */
export function chart(frame: Frame, marks: readonly Markup[]): Markup {
  const { id, title, description, margin } = frame;
  const [width, height] = [round(frame.width + 2 * margin), round(frame.height + 2 * margin)];
  const ground = { x: -margin, y: -margin, width, height };
  const head = [
    el('title', { id: `${id}-title` }, escaped(title)),
    el('desc', { id: `${id}-desc` }, escaped(description)),
    el('rect', { class: 'fill-paper', ...ground, fill: paper }),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart-svg',
    role: 'group',
    'aria-labelledby': `${id}-title ${id}-desc`,
    viewBox: `${-margin} ${-margin} ${width} ${height}`,
    width,
    height,
    fill: ink,
    'font-family': faces,
  };
  return el('svg', attributes, [...head, ...marks]);
}
