import { button, el } from '../base/dom.ts';
import type { Board } from './board.ts';

/** Shows the folders as buttons with their counts, the open one pressed. */
export function showFolders(place: HTMLElement, board: Board): void {
  const open = board.folder.id;
  const focused = place.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.folder
    : undefined;
  const items = board.folders.map(({ id, values: { name } }) => {
    const pressed = String(id === open);
    const label = button(name, () => void board.use(id), { 'aria-pressed': pressed, 'data-folder': id });
    return el('li', {}, label, el('span', { class: 'quiet' }, ` ${board.countIn(id)}`));
  });
  place.replaceChildren(...items);
  if (focused) place.querySelector<HTMLElement>(`[data-folder="${CSS.escape(focused)}"]`)?.focus();
}
