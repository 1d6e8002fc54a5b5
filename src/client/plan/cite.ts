import { dayOf, formats, type Source, sourceAt } from '../../citation/index.ts';
import { copyText } from '../base/copy.ts';
import { button, el } from '../base/dom.ts';
import { openSheet } from '../base/sheet.ts';
import { planSource, quotationOf } from './selected.ts';
import { type Part, wordsOf } from './words.ts';

/** The plan as a source, narrowed to one clause. */
function sourceOf(clause: HTMLElement): Source {
  const url = new URL(`#${clause.id}`, location.href.split(/[?#]/)[0]).href;
  return sourceAt(planSource(), { eId: clause.id, place: clause.dataset.place ?? '', url });
}

/** The whole clause as a part. */
function wholeOf(clause: HTMLElement): Part {
  const { text } = wordsOf(clause);
  return { clause, text, start: 0, end: text.length };
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
  const withWords = button('连原文复制', (pressed) => copyText(quotationOf([wholeOf(clause)]), pressed), {
    class: 'tool',
  });
  openSheet(`引用 ${source.place}`, choice, text, el('footer', {}, copy, withWords));
}
