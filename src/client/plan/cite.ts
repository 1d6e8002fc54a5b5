import { dayOf, formats, type Source } from '../../citation/index.ts';
import { copyText } from '../base/copy.ts';
import { make, one } from '../base/dom.ts';
import { openSheet } from '../base/sheet.ts';

/** The plan as a source, narrowed to one clause. */
function sourceOf(clause: HTMLElement): Source {
  const [plan]: [Source] = JSON.parse(one('[data-cite]').dataset.cite ?? '[]');
  const url = new URL(`#${clause.id}`, location.href.split(/[?#]/)[0]).href;
  return { ...plan, place: clause.dataset.place ?? '', url };
}

/** Opens the citation of a clause in the format the reader chooses, with today as the day of access. */
export function citeClause(clause: HTMLElement): void {
  const source = sourceOf(clause);
  const text = make('pre', 'citation');
  const choice = make('select');
  choice.setAttribute('aria-label', '格式');
  choice.append(...formats.map(({ id, name }) => new Option(name, id)));
  const write = () => {
    text.textContent = formats.find(({ id }) => id === choice.value)?.cite(source, dayOf(new Date())) ?? '';
  };
  choice.addEventListener('change', write);
  write();
  const copy = make('button', 'tool', '复制');
  copy.type = 'button';
  copy.addEventListener('click', () => copyText(text.textContent ?? '', copy));
  const foot = make('footer');
  foot.append(copy);
  openSheet(`引用 ${source.place}`, choice, text, foot);
}
