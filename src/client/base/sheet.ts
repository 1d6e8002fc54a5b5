import { make } from './dom.ts';

/** Opens a dialog with a heading and the given content; it closes by its button, Esc or a click beside it. */
export function openSheet(heading: string, ...content: Node[]): HTMLDialogElement {
  const dialog = make('dialog', 'sheet');
  const title = make('h2', '', heading);
  title.id = 'sheet-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const close = make('button', 'tool', '关闭');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  const head = make('header');
  head.append(title, close);
  dialog.append(head, ...content);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
