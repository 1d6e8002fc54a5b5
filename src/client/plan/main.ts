import { isEmpty, parseQuery } from '../../search/language/query.ts';
import { all, one, pointedAt } from '../base/dom.ts';
import { isComposing, onTyped } from '../base/typing.ts';
import { findWords, rangeOf, readClause, type SearchText, type WordPlace } from './hits.ts';
import { paint } from './paint.ts';

const form = one<HTMLFormElement>('[data-find]');
const field = one<HTMLInputElement>('input', form);
const count = one('[data-count]', form);
const steps = all<HTMLButtonElement>('[data-step]', form);
const clauses = all('[data-book] [data-clause]');

let texts: SearchText[] = [];
let hits: WordPlace[] = [];
let now = 0;

function rangesNow(): Range[] {
  // Marking by elements splits text nodes, so the nodes are read again each time.
  texts = clauses.map(readClause);
  return hits.flatMap((hit) => rangeOf(texts[hit.clause] as SearchText, hit) ?? []);
}

function show(): void {
  paint(rangesNow, now);
  const asked = !isEmpty(parseQuery(field.value));
  count.textContent = hits.length > 0 ? `第 ${now + 1} / ${hits.length} 处` : asked ? '没有' : '';
  for (const step of steps) step.disabled = hits.length === 0;
}

/** Opens the fold that an element stands in, if any. */
const unfold = (element: Element | null | undefined) => element?.closest('details')?.setAttribute('open', '');

function go(to: number): void {
  now = (to + hits.length) % hits.length;
  show();
  const clause = clauses[hits[now]?.clause ?? 0];
  unfold(clause);
  clause?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Index of the first hit at or below the top of the screen, so that typing does not lose the reader's place. */
function firstBelow(): number {
  const below = hits.findIndex((hit) => (clauses[hit.clause]?.getBoundingClientRect().bottom ?? 0) > 80);
  return Math.max(below, 0);
}

function search(): void {
  if (texts.length === 0) texts = clauses.map(readClause);
  hits = findWords(texts, parseQuery(field.value));
  now = firstBelow();
  show();
}

onTyped(field, search, 0);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (hits.length > 0) go(now + 1);
});
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.shiftKey && hits.length > 0 && !isComposing(event)) {
    event.preventDefault();
    go(now - 1);
  }
});
for (const step of steps) step.addEventListener('click', () => go(now + Number(step.dataset.step)));

function arrive(): void {
  const asked = new URLSearchParams(location.search).get('q');
  if (!asked) return;
  field.value = asked;
  search();
  const target = pointedAt();
  const own = hits.findIndex((hit) => clauses[hit.clause] === target);
  if (hits.length > 0) go(Math.max(own, 0));
}

document.addEventListener('click', async (event) => {
  const clause = (event.target as HTMLElement)
    .closest('[data-do=cite]')
    ?.closest<HTMLElement>('[data-clause]');
  if (clause) (await import('./cite.ts')).citeClause(clause);
});

/** Marks the words that the address names, if it names any. */
function arriveAtWords(): void {
  if (!location.hash.includes('&')) return;
  void Promise.all([import('../../citation/selector.ts'), import('./quoted.ts')]).then(
    ([{ readQuotes }, { showQuoted }]) => {
      const quotes = readQuotes(location.hash);
      if (quotes.length > 0) showQuoted(quotes);
    },
  );
}

// What works with selected words loads when words are first selected.
const onSelect = () => {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', onSelect);
  void import('./selected.ts').then(({ watchSelection }) => watchSelection());
};
document.addEventListener('selectionchange', onSelect);

unfold(pointedAt());
arrive();
arriveAtWords();
addEventListener('hashchange', arriveAtWords);
