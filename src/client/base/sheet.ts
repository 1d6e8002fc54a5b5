import { button, el } from './dom.ts';

/** Opens a dialog with a heading and the given content; it closes by its button, Esc or a click beside it. */
export function openSheet(heading: string, ...content: Node[]): HTMLDialogElement {
  const title = el('h2', {}, heading);
  const close = button('关闭', () => dialog.close(), { class: 'tool' });
  const dialog = el('dialog', { class: 'sheet', 'aria-label': heading }, el('header', {}, title, close));
  dialog.append(...content);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
