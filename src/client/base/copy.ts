import { el } from './dom.ts';
import { openSheet } from './sheet.ts';

/** Shows `word` on a button for a moment, then its own text again. */
export function flash(button: HTMLElement, word: string): void {
  const own = button.dataset.own ?? button.textContent ?? '';
  button.dataset.own = own;
  button.textContent = word;
  setTimeout(() => {
    button.textContent = own;
  }, 1600);
}

/** Shows a text selected, to be copied by hand. */
function offerText(text: string): void {
  const area = el('textarea', { readonly: '', 'aria-label': '要复制的文字' });
  area.value = text;
  openSheet('请复制选中的文字', area);
  area.select();
}

/** Copies a text and says so on the button; where the browser does not let a page copy, the reader can by hand. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    flash(button, '已复制');
  } catch {
    offerText(text);
  }
}

/** Shares an address through the system's share sheet where there is one, else copies it. */
export async function shareLink(url: string, title: string, button: HTMLElement): Promise<void> {
  if (!navigator.share) return copyText(url, button);
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') await copyText(url, button);
  }
}
