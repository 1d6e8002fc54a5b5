/**
 * Writes down the count of clippings after a change, where every page reads it, with the time, so that other tabs hear
 * of a change that leaves the count as it was.
 */
export function announceCount(count: number): void {
  try {
    localStorage.setItem('clippings', `${count || ''} ${Date.now()}`);
  } catch {
    // No room: other tabs look again when they are next seen.
  }
  // Other tabs get this event from the browser; this one shows the count on it too.
  dispatchEvent(new StorageEvent('storage'));
}
