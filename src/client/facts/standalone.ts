/** Properties that the page's style sheets give and a picture on its own must carry. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'dominant-baseline',
] as const;

const space = 'http://www.w3.org/2000/svg';
const margin = 16;

function carryStyles(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from);
  for (const property of properties) to.setAttribute(property, style.getPropertyValue(property));
  to.removeAttribute('class');
}

function sourceLine(text: string, y: number, colour: string, family: string): SVGElement {
  const line = document.createElementNS(space, 'text');
  const attributes = { x: 0, y, 'font-size': 11, fill: colour, 'font-family': family };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value));
  line.textContent = text;
  return line;
}

function background(width: number, height: number, colour: string): SVGElement {
  const rect = document.createElementNS(space, 'rect');
  const attributes = { x: -margin, y: -margin, width, height, fill: colour };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  return rect;
}

/** Breaks the source line where the picture is narrow. */
function sourceLines(text: string, width: number): string[] {
  const perLine = Math.max(12, Math.floor(width / 9));
  return text.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [];
}

/**
 * Returns a chart as an SVG file of its own: colours and sizes as the page shows them, on the page's paper, with
 * the source beneath.
 */
export function standalone(
  svg: SVGSVGElement,
  source: string,
): { text: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, at) => {
    const twin = copies[at];
    if (twin && !/^(title|desc)$/u.test(original.tagName)) carryStyles(original, twin);
    const target = original.getAttribute('href');
    if (target) twin?.setAttribute('href', new URL(target, location.href).href);
  });
  const { width, height } = svg.viewBox.baseVal;
  const page = getComputedStyle(document.documentElement);
  const lines = sourceLines(source, width);
  const full = { width: width + 2 * margin, height: height + lines.length * 16 + 2 * margin };
  copy.prepend(background(full.width, full.height, page.backgroundColor));
  const family = getComputedStyle(svg).fontFamily;
  copy.append(...lines.map((line, at) => sourceLine(line, height + 12 + at * 16, page.color, family)));
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${full.width} ${full.height}`);
  copy.setAttribute('width', String(full.width));
  copy.setAttribute('height', String(full.height));
  return { text: new XMLSerializer().serializeToString(copy), ...full };
}
