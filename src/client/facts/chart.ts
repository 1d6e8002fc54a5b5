import { all } from '../base/dom.ts';
import { saveFile } from '../base/save.ts';
import { standalone } from './standalone.ts';

/** The form of a chart that is on show. */
const visible = (figure: HTMLElement): SVGSVGElement | undefined =>
  [...figure.querySelectorAll<SVGSVGElement>('svg.chart-svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

/** Draws an SVG on a canvas at twice its size. */
async function toPng(svg: Blob, width: number, height: number): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(svg);
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
      'image/png',
    );
  });
}

async function save(figure: HTMLElement, kind: string): Promise<void> {
  const svg = visible(figure);
  if (!svg) return;
  const source = `来源：${document.documentElement.dataset.site ?? ''} ${location.origin}${location.pathname}，数据版本 ${figure.dataset.version ?? ''}`;
  const { text, width, height } = standalone(svg, source);
  const blob = new Blob([text], { type: 'image/svg+xml' });
  const name = figure.dataset.chart ?? 'chart';
  saveFile(`${name}.${kind}`, kind === 'png' ? await toPng(blob, width, height) : blob);
}

/** Dims what is not of the city; an empty name dims nothing. */
function dim(figure: HTMLElement, city: string): void {
  for (const mark of figure.querySelectorAll('svg [data-city]')) {
    mark.classList.toggle('dimmed', city !== '' && mark.getAttribute('data-city') !== city);
  }
}

/** Holds a city fast and says so on its button. */
function highlight(figure: HTMLElement, city: string): void {
  dim(figure, city);
  for (const button of all('[data-highlight]', figure)) {
    button.setAttribute('aria-pressed', String(button.dataset.highlight === city));
  }
}

/** The city that a button holds fast; empty if none does. */
const held = (figure: HTMLElement): string =>
  figure.querySelector<HTMLElement>('[data-highlight][aria-pressed="true"]')?.dataset.highlight ?? '';

/** Dims the other cities while a mark of one is pointed at or focused, unless a button holds one fast. */
function follow(figure: HTMLElement, target: EventTarget | null): void {
  if (held(figure) !== '') return;
  const mark = target instanceof Element ? target.closest('svg [data-city]') : null;
  dim(figure, mark?.getAttribute('data-city') ?? '');
}

for (const figure of all('[data-chart]')) {
  for (const kind of ['pointerover', 'focusin'] as const) {
    figure.addEventListener(kind, (event) => follow(figure, event.target));
  }
  figure.addEventListener('pointerleave', () => follow(figure, null));
  for (const button of all('[data-save]', figure)) {
    button.addEventListener('click', () => save(figure, button.dataset.save ?? 'svg'));
  }
  for (const button of all('[data-highlight]', figure)) {
    const city = button.dataset.highlight ?? '';
    button.addEventListener('click', () =>
      highlight(figure, button.getAttribute('aria-pressed') === 'true' ? '' : city),
    );
  }
}
