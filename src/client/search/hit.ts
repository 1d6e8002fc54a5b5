import { type Hit, marks } from '../../search/language/match.ts';
import { citation } from '../../search/show/cite.ts';
import { kindNames } from '../../search/show/labels.ts';
import { type Piece, piecesOf } from '../../search/show/windows.ts';
import { button, el } from './dom.ts';
import { citeAddress, hitAddress } from './links.ts';
import { copyText } from './save.ts';

/** What a list of hits was searched with. */
export interface Searched {
  /** The query as typed, for links. */
  readonly query: string;
  /** Normalised words to mark. */
  readonly words: readonly string[];
}

function pieceNode({ kind, text }: Piece): Node {
  if (kind === 'mark') return el('mark', {}, text);
  if (kind === 'gap') return el('span', { class: 'search-gap', 'aria-label': '略' }, text);
  return document.createTextNode(text);
}

/** The text of a hit with the words marked, windows of it where it is long. */
export function hitText(hit: Hit, words: readonly string[]): HTMLElement {
  const pieces = piecesOf(hit.clause.text, marks(hit.clause.text, words));
  return el('p', { class: 'search-text' }, ...pieces.map(pieceNode));
}

/** The city's name with its colour mark. */
export function cityName(hit: Hit): HTMLElement {
  return el('span', { class: `city ${hit.plan.meta.hue}` }, hit.plan.meta.city);
}

/** Shows the citation selected, for where the browser does not let a page copy. */
function offerText(after: Element, text: string): void {
  const area = el('textarea', { class: 'search-citation', readonly: '', rows: '4', 'aria-label': '引文' });
  area.value = text;
  after.after(area);
  area.select();
}

function copyButton(hit: Hit): HTMLElement {
  const copy = async (pressed: HTMLButtonElement) => {
    const text = citation(hit, citeAddress(hit));
    const copied = await copyText(text);
    if (!copied) offerText(pressed.closest('p') ?? pressed, text);
    pressed.textContent = copied ? '已复制' : '请复制选中的文字';
    setTimeout(() => {
      pressed.textContent = '复制引文';
    }, 2000);
  };
  return button('复制引文', (pressed) => void copy(pressed), { class: 'tool', 'aria-live': 'polite' });
}

function head(hit: Hit, { query }: Searched): HTMLElement {
  return el(
    'p',
    { class: 'search-place' },
    cityName(hit),
    el('a', { href: hitAddress(hit, query) }, hit.clause.place),
    el('span', { class: 'quiet' }, kindNames[hit.clause.kind]),
    ...(hit.count > 1 ? [el('span', { class: 'quiet' }, `${hit.count} 处`)] : []),
    copyButton(hit),
  );
}

/** One result; `data` attributes name the clause unless it is only a near hit. */
export function hitItem(hit: Hit, searched: Searched, near = false): HTMLLIElement {
  const { plan, clause } = hit;
  const names = near ? {} : { 'data-plan': plan.meta.id, 'data-eid': clause.eId };
  return el(
    'li',
    { ...names, class: 'search-hit', tabindex: '-1' },
    head(hit, searched),
    hitText(hit, searched.words),
  );
}
