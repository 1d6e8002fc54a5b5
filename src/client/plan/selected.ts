import { citedTitle, type Source } from '../../citation/index.ts';
import { documentInWords, quotation } from '../../citation/quotation.ts';
import { quoteFragment, quoteOf } from '../../citation/selector.ts';
import { copyText, shareLink } from '../base/copy.ts';
import { all, one } from '../base/dom.ts';
import { clipAll } from '../clip/clip.ts';
import { covered, type Part } from './words.ts';

const book = one('[data-book]');
const tools = one('[data-selected]');

/** The plan as a source. */
export function planSource(): Source {
  const [plan]: [Source] = JSON.parse(one('[data-cite]').dataset.cite ?? '[]');
  return plan;
}

/** The parts of clauses that the reader has selected, in order; empty where nothing is. */
function selectedParts(): Part[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(book)) return [];
  return all('[data-clause]', book)
    .filter((clause) => range.intersectsNode(clause))
    .flatMap((clause) => covered(clause, range) ?? []);
}

/** Absolute address that marks just these words on arrival. */
export function addressOf(parts: readonly Part[]): string {
  const quotes = parts.map(({ clause, text, start, end }) => quoteOf(clause.id, text, start, end));
  return `${location.href.split(/[?#]/)[0]}#${quoteFragment(quotes)}`;
}

/** The words of these parts with document, place and address, for pasting. */
export function quotationOf(parts: readonly Part[]): string {
  const source = planSource();
  const places = [...new Set(parts.map(({ clause }) => clause.dataset.place ?? ''))];
  const city = one('.plan-head .city').textContent?.trim() ?? '';
  return quotation({
    text: parts.map(({ text, start, end }) => text.slice(start, end)).join('\n'),
    document: documentInWords({ city, title: citedTitle(source), docNumber: source.docNumber }),
    place: places.length > 1 ? `${places[0]}至${places[places.length - 1]}` : (places[0] ?? ''),
    url: addressOf(parts),
  });
}

const clip = (parts: readonly Part[]) =>
  clipAll(
    parts.map(({ clause, start, end }) => ({
      kind: 'quote',
      plan: book.dataset.plan ?? '',
      eId: clause.id,
      start,
      end,
    })),
  );

/** What the tools do with the words selected, by their `data-words`. */
const acts: Readonly<Record<string, (parts: readonly Part[], button: HTMLElement) => unknown>> = {
  copy: (parts, button) => copyText(quotationOf(parts), button),
  link: (parts, button) => shareLink(addressOf(parts), citedTitle(planSource()), button),
  clip,
};

/** What was last selected: a finger that presses a tool may clear the selection before the press counts. */
let parts: Part[] = [];

/** Offers the tools while words are selected. */
function update(): void {
  const now = selectedParts();
  tools.hidden = now.length === 0;
  if (now.length === 0) return;
  parts = now;
  const count = parts.reduce((sum, { text, start, end }) => sum + [...text.slice(start, end)].length, 0);
  one('[data-selected-count]', tools).textContent = `已选 ${count} 字`;
}

/** How long a selection must rest before the tools follow it, in milliseconds. */
const RESTS_MS = 250;

/** Watches what is selected from now on. */
export function watchSelection(): void {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, RESTS_MS);
  };
  document.addEventListener('selectionchange', later);
  // A mouse that presses a tool must not clear the selection.
  tools.addEventListener('pointerdown', (event) => event.preventDefault());
  tools.addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-words]');
    if (!button) return;
    const now = selectedParts();
    void acts[button.dataset.words ?? '']?.(now.length > 0 ? now : parts, button);
  });
  update();
}
