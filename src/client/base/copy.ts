/** Shows `word` on a button for a moment, then its own text again. */
export function flash(button: HTMLElement, word: string): void {
  const own = button.dataset.own ?? button.textContent ?? '';
  button.dataset.own = own;
  button.textContent = word;
  setTimeout(() => {
    button.textContent = own;
  }, 1600);
}

/** Copies a text and says so on the button; where copying is forbidden, says that instead. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    flash(button, '已复制');
  } catch {
    window.prompt('请手动复制：', text);
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
