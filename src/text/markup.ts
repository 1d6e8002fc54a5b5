import type { Shared } from '../writing/common-wording.ts';
import type { Range } from '../writing/ranges.ts';
import { forceClass } from './force-words.ts';
import type { Mark } from './marks.ts';

/** A stretch of a text that is linked to the term it uses. */
export interface TermLink extends Range {
  readonly href: string;
  readonly title: string;
}

/** What is to be shown in a verbatim text: shared wording, marks, links to terms. */
export interface Layers {
  readonly common?: readonly Shared[];
  readonly marks?: readonly Mark[];
  readonly terms?: readonly TermLink[];
  /** Words that something was found by. */
  readonly words?: readonly Range[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for HTML content and attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

const at = <T extends Range>(ranges: readonly T[] | undefined, offset: number): T | undefined =>
  ranges?.find(({ start, end }) => start <= offset && offset < end);

function boundaries(length: number, { common = [], marks = [], terms = [], words = [] }: Layers): number[] {
  const points = [...common, ...marks, ...terms, ...words].flatMap(({ start, end }) => [start, end]);
  const inside = points.filter((point) => point > 0 && point < length);
  return [...new Set([0, ...inside, length])].sort((a, b) => a - b);
}

function markTag(html: string, mark: Mark | undefined): string {
  if (!mark) return html;
  return mark.kind === 'num'
    ? `<mark class="num">${html}</mark>`
    : `<span class="force ${forceClass(mark.force)}" title="力度：${mark.force}">${html}</span>`;
}

const linkTag = (html: string, term: TermLink | undefined): string =>
  term
    ? `<a class="term" href="${escapeHtml(term.href)}" title="${escapeHtml(term.title)}">${html}</a>`
    : html;

/**
 * Links the terms in the running text of a piece of HTML; its tags, links and character references stay as they are.
 * `linkTerms` is asked for each stretch of text in order.
 */
export const linkInHtml = (html: string, linkTerms: (text: string) => TermLink[]): string =>
  html
    .split(/(<a\b.*?<\/a>|<[^>]*>|&[^;\s]+;)/su)
    .map((piece, n) => (n % 2 === 1 ? piece : markup(piece, { terms: linkTerms(piece) })))
    .join('');

/** A stretch of shared wording says which cities share it, so that it can be told from wording that none of those chosen has. */
const commonTag = ({ cities }: Shared): string =>
  `<span class="common" data-with="${cities.map(escapeHtml).join(' ')}">`;

/** Returns the text as HTML with its layers; the characters shown are exactly those of the text. */
export function markup(text: string, layers: Layers): string {
  const points = boundaries(text.length, layers);
  let html = '';
  let inside: Shared | undefined;
  for (let n = 0; n + 1 < points.length; n += 1) {
    const [start, end] = [points[n] ?? 0, points[n + 1] ?? 0];
    const common = at(layers.common, start);
    if (common !== inside) html += (inside ? '</span>' : '') + (common ? commonTag(common) : '');
    inside = common;
    const piece = escapeHtml(text.slice(start, end));
    const named = at(layers.words, start) ? `<mark class="word">${piece}</mark>` : piece;
    html += linkTag(markTag(named, at(layers.marks, start)), at(layers.terms, start));
  }
  return inside ? html + '</span>' : html;
}
