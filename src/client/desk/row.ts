import { documentInWords, quotation } from '../../citation/quotation.ts';
import { type Clipped, printedText, sourceLine } from '../../desk/entries.ts';
import type { DeskRecord } from '../../desk/record.ts';
import { copyText } from '../base/copy.ts';
import { button, el } from '../base/dom.ts';

/** What the parts of a row ask of the page. */
export interface RowActions {
  /** The reader wrote words into an item. */
  write(id: string, values: { name?: string; note?: string }): void;
  remove(id: string): void;
  carry(id: string, folder: string): void;
}

/** How long writing must pause before it is kept, in milliseconds. */
const PAUSE_MS = 400;

/** Keeps what is written into a field when writing pauses or the field is left. */
function keepWriting(field: HTMLInputElement | HTMLTextAreaElement, keep: (text: string) => void): void {
  let timer = 0;
  let kept = field.value;
  const now = () => {
    clearTimeout(timer);
    if (field.value !== kept) keep(field.value);
    kept = field.value;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(now, PAUSE_MS);
  });
  field.addEventListener('change', now);
  addEventListener('pagehide', now);
}

const grip = (what: string): HTMLButtonElement =>
  el('button', {
    type: 'button',
    class: 'desk-grip no-print',
    'data-grip': '',
    'aria-label': `移动：${what.slice(0, 20)}`,
    title: '拖动，或按上下方向键',
  });

function copyButton(clip: Clipped): HTMLButtonElement {
  const text = quotation({
    text: clip.text,
    document: documentInWords({ city: clip.city, title: clip.document, docNumber: clip.docNumber || null }),
    place: clip.place,
    url: clip.link,
  });
  return button('复制引文', (pressed) => void copyText(text, pressed), { class: 'tool' });
}

function tools(id: string, actions: RowActions, clip?: Clipped): HTMLElement {
  const choice = el('select', { 'aria-label': '移到另一夹', 'data-carry': '' });
  choice.addEventListener('change', () => actions.carry(id, choice.value));
  const remove = button('删除', () => actions.remove(id), { class: 'tool', 'data-remove': '' });
  return el('p', { class: 'desk-tools no-print' }, ...(clip ? [copyButton(clip)] : []), choice, remove);
}

function headingRow({ id, values }: DeskRecord, actions: RowActions): Node[] {
  const field = el('input', {
    class: 'desk-heading',
    'aria-label': '小标题',
    placeholder: '小标题',
    'data-name': '',
  });
  field.value = values.name;
  keepWriting(field, (name) => actions.write(id, { name }));
  return [grip(values.name || '小标题'), field, tools(id, actions)];
}

function clippingRow({ id, values }: DeskRecord, clip: Clipped, actions: RowActions): Node[] {
  const note = el('textarea', { rows: '1', 'aria-label': '批注', placeholder: '批注', 'data-note': '' });
  note.value = values.note;
  keepWriting(note, (text) => actions.write(id, { note: text }));
  const words = el('blockquote', { cite: clip.link, class: clip.kind }, printedText(clip.text));
  const source = el(
    'p',
    { class: 'desk-source' },
    el('a', { href: clip.link }, sourceLine(clip) || '所在页面'),
    el('span', { class: 'quiet' }, ` 数据版本 ${clip.version}`),
    el('strong', { class: 'desk-remark', 'data-remark': '' }, clip.remark),
  );
  const onPaper = [
    el('p', { class: 'desk-paper', 'data-paper-note': '' }, values.note && `批注：${values.note}`),
    el('p', { class: 'desk-paper' }, clip.citation),
  ];
  return [grip(clip.text), el('div', {}, words, source, note, ...onPaper), tools(id, actions, clip)];
}

/** Builds the row of an item; `clip` is what a clipping shows, null for a heading. */
export function rowOf(record: DeskRecord, clip: Clipped | null, actions: RowActions): HTMLLIElement {
  const parts = clip ? clippingRow(record, clip, actions) : headingRow(record, actions);
  return el('li', { class: `desk-item ${record.kind}`, 'data-id': record.id }, ...parts);
}

/** Brings a row up to date with its record, but not a field that is being written in. */
export function updateRow(
  row: HTMLElement,
  { values }: DeskRecord,
  remark: string,
  folders: readonly DeskRecord[],
): void {
  const write = (selector: string, text: string) => {
    const field = row.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (field && field !== document.activeElement && field.value !== text) field.value = text;
  };
  write('[data-name]', values.name);
  write('[data-note]', values.note);
  const said = row.querySelector('[data-remark]');
  if (said) said.textContent = remark;
  const paper = row.querySelector('[data-paper-note]');
  if (paper) paper.textContent = values.note && `批注：${values.note}`;
  const choice = row.querySelector<HTMLSelectElement>('[data-carry]');
  if (!choice) return;
  choice.replaceChildren(
    new Option('移到…', ''),
    ...folders
      .filter(({ id }) => id !== values.folder)
      .map(({ id, values: { name } }) => new Option(name, id)),
  );
  choice.hidden = choice.options.length < 2;
}
