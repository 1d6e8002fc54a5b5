import { isComposing } from '../base/typing.ts';

const now = 'search-now';

/** Moves the focus from hit to hit among `items`: by 1 to the next, by -1 to the one before. */
export function jump(items: readonly HTMLElement[], by: 1 | -1): void {
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  const last = items.findIndex((item) => item.classList.contains(now));
  const at = focused >= 0 ? focused : last;
  const target = items[Math.min(items.length - 1, Math.max(0, at + by))];
  for (const item of items) item.classList.toggle(now, item === target);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

/** The way a key leads through the hits: n on, p back; 0 for other keys and while something is being typed. */
export function jumpOf(event: KeyboardEvent): 1 | -1 | 0 {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input[type="search"], textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return 0;
  if (event.key === 'n') return 1;
  return event.key === 'p' ? -1 : 0;
}
