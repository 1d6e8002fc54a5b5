// IT WILL GET SHIPPED WITH EVERY PAGE: keep it tiny; what search needs loads when the field is first used.

import { isComposing } from '../base/typing.ts';

const field = document.querySelector<HTMLInputElement>('[data-search-open] input');

/** Focuses the page's search field on `/`, unless something is being typed. */
function onSlash(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  const main = document.querySelector<HTMLInputElement>('[data-search-main]') ?? field;
  if (!main) return;
  event.preventDefault();
  main.focus();
  main.select();
}

addEventListener('keydown', onSlash);
field?.addEventListener('focus', () => void import('./instant.ts').then(({ start }) => start(field)), {
  once: true,
});

/** Lets the service worker keep what this page loaded. */
async function keepForOffline(worker: string): Promise<void> {
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [location.href.split('#')[0], ...loaded] });
}

const worker = document.querySelector<HTMLElement>('[data-offline]')?.dataset.offline;
if (worker && import.meta.env.PROD && 'serviceWorker' in navigator) {
  const keep = () => setTimeout(() => void keepForOffline(worker).catch(() => undefined), 1000);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}
