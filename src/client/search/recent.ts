const key = 'yibao-recent-searches';
const most = 8;

/** Recent searches on this device, newest first; none where storage is not allowed. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item): item is string => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

function write(list: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Storage may be full or forbidden; recent searches are a convenience only.
  }
}

/** Puts a search first among the recent ones. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) write([text, ...recentSearches().filter((item) => item !== text)].slice(0, most));
}

/** Forgets all recent searches. */
export function forgetSearches(): void {
  write([]);
}
