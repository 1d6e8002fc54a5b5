import { dayOf, formats, type Source, sourceAt } from '../../citation/index.ts';
import { copyText } from '../base/copy.ts';
import { button, el, one } from '../base/dom.ts';
import { openSheet } from '../base/sheet.ts';

/** The plan as a source, narrowed to one clause. */
function sourceOf(clause: HTMLElement): Source {
  const [plan]: [Source] = JSON.parse(one('[data-cite]').dataset.cite ?? '[]');
  const url = new URL(`#${clause.id}`, location.href.split(/[?#]/)[0]).href;
  return sourceAt(plan, { eId: clause.id, place: clause.dataset.place ?? '', url });
}

/** Opens the citation of a clause in the format the reader chooses, with today as the day of access. */
export function citeClause(clause: HTMLElement): void {
  const source = sourceOf(clause);
  const text = el('pre', { class: 'citation' });
  const choice = el(
    'select',
    { 'aria-label': '格式' },
    ...formats.map(({ id, name }) => new Option(name, id)),
  );
  const write = () => {
    text.textContent = formats.find(({ id }) => id === choice.value)?.cite(source, dayOf(new Date())) ?? '';
  };
  choice.addEventListener('change', write);
  write();
  const copy = button('复制', (pressed) => copyText(text.textContent ?? '', pressed), { class: 'tool' });
  openSheet(`引用 ${source.place}`, choice, text, el('footer', {}, copy));
}
