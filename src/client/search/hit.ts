import { documentInWords, quotation } from '../../citation/quotation.ts';
import { type Hit, marks } from '../../search/language/match.ts';
import { kindNames } from '../../search/show/labels.ts';
import { type Piece, piecesOf } from '../../search/show/windows.ts';
import { urls } from '../../urls.ts';
import { copyText } from '../base/copy.ts';
import { button, el } from '../base/dom.ts';
import { citeAddress, hitAddress } from './links.ts';

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

function copyButton(hit: Hit): HTMLElement {
  const { plan, clause } = hit;
  const text = quotation({
    text: clause.text,
    document: documentInWords(plan.meta),
    place: clause.place,
    url: citeAddress(hit),
  });
  const press = (pressed: HTMLButtonElement) => void copyText(text, pressed);
  return button('复制引文', press, { class: 'tool', 'aria-live': 'polite' });
}

/** Clips the clause of a hit; what clips loads when it is first pressed. */
function clipButton({ plan, clause }: Hit): HTMLButtonElement {
  const wanted = { kind: 'quote', plan: plan.meta.id, eId: clause.eId } as const;
  const press = () => void import('../clip/clip.ts').then(({ clipAll }) => clipAll([wanted]));
  return button('摘录', press, { class: 'tool' });
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
    el('a', { class: 'tool', href: urls.similar(hit.plan.meta.id, hit.clause.eId) }, '相似表述'),
    clipButton(hit),
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
