import { dayOf, formats, type Source } from '../../citation/index.ts';
import { copyText } from '../base/copy.ts';
import { all, one } from '../base/dom.ts';

/** Writes the chosen source in the chosen format, with today as the day of access. */
function show(block: HTMLElement): void {
  const sources: Source[] = JSON.parse(block.dataset.cite ?? '[]');
  const which = Number(one<HTMLSelectElement>('[data-cite-source]', block).value);
  const id = one<HTMLSelectElement>('[data-cite-format]', block).value;
  const source = sources[which];
  const format = formats.find((candidate) => candidate.id === id);
  if (!source || !format) return;
  const own = { ...source, url: new URL(source.url ?? '', location.href).href };
  one('[data-cite-text]', block).textContent = format.cite(own, dayOf(new Date()));
}

for (const block of all('[data-cite]')) {
  for (const select of all('select', block)) select.addEventListener('change', () => show(block));
  const button = one<HTMLButtonElement>('[data-cite-copy]', block);
  button.addEventListener('click', () => copyText(one('[data-cite-text]', block).textContent ?? '', button));
  show(block);
}
