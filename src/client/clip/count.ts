/** Under this key the count of clippings and the time of the last change are kept; a change of it tells other tabs. */
const KEY = 'clippings';

/** Shows the count in the navigation, nothing where there are none. */
export function showCount(): void {
  const place = document.querySelector('[data-clippings]');
  if (!place) return;
  let kept = '';
  try {
    kept = localStorage.getItem(KEY) ?? '';
  } catch {
    // A browser that forbids storage shows no count.
  }
  place.textContent = kept.split(' ')[0] || '';
}

/** Writes down the count after a change, shows it, and by that lets other tabs know. */
export function announceCount(count: number): void {
  try {
    localStorage.setItem(KEY, `${count || ''} ${Date.now()}`);
  } catch {
    // No room: other tabs look again when they are next seen.
  }
  showCount();
}
