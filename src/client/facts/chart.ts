import { copyText } from '../base/copy.ts';
import { all } from '../base/dom.ts';
import { saveFile } from '../base/save.ts';
import { ofItsOwn } from './picture-file.ts';

/** How many pixels of a PNG stand for one of the picture. */
const PNG_SCALE = 2;

/** Draws an SVG on a canvas. */
async function toPng({ text, width, height }: Awaited<ReturnType<typeof ofItsOwn>>): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
      'image/png',
    );
  });
}

/** Saves the picture as it is published, light and in one size, whatever the window shows. */
async function save(figure: HTMLElement, kind: string): Promise<void> {
  const address = figure.querySelector<HTMLAnchorElement>('a[data-save="svg"]')?.href ?? '';
  const file = await ofItsOwn(address);
  const blob = kind === 'png' ? await toPng(file) : new Blob([file.text], { type: 'image/svg+xml' });
  saveFile(`${figure.dataset.chart ?? 'chart'}.${kind}`, blob);
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

/** Makes the code that embeds a picture name this site in full, and offers to copy it. */
function offerEmbedding(figure: HTMLElement): void {
  for (const code of all('[data-embed]', figure)) {
    code.textContent = (code.textContent ?? '').replace(
      /(href|src)="([^"]*)"/gu,
      (_, name: string, address: string) => `${name}="${new URL(address, location.href).href}"`,
    );
    for (const button of all('[data-copy-embed]', figure)) {
      button.addEventListener('click', () => copyText(code.textContent ?? '', button));
    }
  }
}

for (const figure of all('[data-chart]')) {
  for (const kind of ['pointerover', 'focusin'] as const) {
    figure.addEventListener(kind, (event) => follow(figure, event.target));
  }
  figure.addEventListener('pointerleave', () => follow(figure, null));
  for (const button of all('[data-save]', figure)) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      save(figure, button.dataset.save ?? 'svg');
    });
  }
  for (const button of all('[data-highlight]', figure)) {
    const city = button.dataset.highlight ?? '';
    button.addEventListener('click', () =>
      highlight(figure, button.getAttribute('aria-pressed') === 'true' ? '' : city),
    );
  }
  offerEmbedding(figure);
}
