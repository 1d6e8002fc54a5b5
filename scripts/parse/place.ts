import { sectionsAbove } from '../../src/model/above.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Section } from '../../src/model/section.ts';
import { writeOrdinal } from './base/ordinals.ts';

/** A clause before it is known how it is cited. */
export type Unplaced = Omit<Clause, 'place'>;

/** What the places of one plan are made from. */
interface Outline {
  readonly sections: ReadonlyMap<string, Section>;
  /** Sections whose heading stands alone, by element id. */
  readonly headed: ReadonlySet<string>;
  /** Labels of articles that more than one article has: they begin again in every chapter. */
  readonly repeated: ReadonlySet<string>;
}

/** Gives every clause of a plan its place: how it is cited, such as `三（五）1`, `第三条（二）`, `专栏4 3.`, `通知`. */
export function withPlaces(sections: readonly Section[], clauses: readonly Unplaced[]): Clause[] {
  const outline = {
    sections: new Map(sections.map((section) => [section.eId, section])),
    headed: new Set(clauses.filter(({ kind }) => kind === 'heading').map(({ eId }) => eId)),
    repeated: repeatedArticles(sections),
  };
  return clauses.map(({ url, ...clause }) => ({ ...clause, place: placeOf(clause, outline), url }));
}

function placeOf(clause: Omit<Unplaced, 'url'>, outline: Outline): string {
  const path = sectionsAbove(clause, (eId) => outline.sections.get(eId));
  if (path.length === 0) return frameName(clause);
  const box = path.find(({ kind }) => kind === 'box' || kind === 'annex');
  if (box) return `${citedLabel(box.label) || `“${box.title}”`} ${inContainer(clause)}`.trim();
  const isTable = path.at(-1)?.kind === 'table';
  const headings = cited(
    path.filter(({ kind }) => kind === 'section'),
    outline,
  );
  if (isTable) return `${headings}表 ${inContainer(clause)}`;
  const further = (n: number) => (isArticle(path.at(-1)) ? `第${writeOrdinal(n)}款` : `第${n}段`);
  return headings + inSection(clause, further);
}

const isArticle = (section: Section | undefined): boolean => /^第.+条/u.test(section?.label ?? '');

function repeatedArticles(sections: readonly Section[]): Set<string> {
  const labels = sections.filter(isArticle).map(({ label }) => citedLabel(label));
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

/**
 * The labels of the headings above, put together. An article is cited without its chapter unless its number comes
 * again in another, `1.2` without the `1` above it, and two numbers side by side are kept apart by a point.
 */
function cited(path: readonly Section[], outline: Outline): string {
  const article = path.findIndex(isArticle);
  const isUnique = article >= 0 && !outline.repeated.has(citedLabel(path[article]?.label ?? ''));
  return path.slice(isUnique ? article : 0).reduce((above, section) => {
    const label = headingPart(section, outline);
    const parent = /[\d.]+$/u.exec(above)?.[0] ?? '';
    if (parent === '') return above + label;
    if (label.startsWith(`${parent}.`)) return above.slice(0, -parent.length) + label;
    return above + (/^\d/u.test(label) ? '.' : '') + label;
  }, '');
}

function headingPart({ label, title, eId }: Section, { headed }: Outline): string {
  if (label === '——') return `——${ordinal(eId)}`;
  if (label !== '') return citedLabel(label);
  return headed.has(eId) && title !== '' ? `“${title}”` : `第${ordinal(eId)}段`;
}

/** A label as it is cited: brackets full width, no closing mark. */
const citedLabel = (label: string): string =>
  label
    .replace(/\s+/gu, '')
    .replace('(', '（')
    .replace(')', '）')
    .replace(/[、.．。]+$/u, '');

/** Number of an element among its like, from the last part of its id: `sec_1__p_2` gives 2. */
const ordinal = (eId: string): string => /_(\d+)[a-z]*$/.exec(eId)?.[1] ?? '';

/** The number that an item prints at its beginning, or nothing. */
const itemLabel = (text: string): string =>
  /^\s*(\d+\s*[.．、]|[（(][\d一二三四五六七八九十]+[）)]|[①-⒛㈠-㈩])/u
    .exec(text)?.[1]
    ?.replace(/\s+/gu, '') ?? '';

/** What is cited of a clause in a box, an annex or a table. */
function inContainer({ kind, eId, text }: Pick<Clause, 'kind' | 'eId' | 'text'>): string {
  if (kind === 'row') return `第${ordinal(eId)}行`;
  if (kind === 'note') return '注';
  if (kind === 'heading') return '';
  return itemLabel(text) || `第${ordinal(eId)}项`;
}

/** What is cited of a clause beyond its section: an item, or a further paragraph. */
function inSection(
  clause: Pick<Clause, 'kind' | 'eId' | 'text' | 'section'>,
  further: (n: number) => string,
) {
  const { kind, eId, text, section } = clause;
  if (eId === section) return '';
  if (kind === 'note') return '注';
  if (kind === 'item') return citedLabel(itemLabel(text)) || `第${ordinal(eId)}项`;
  const n = Number(/__p_(\d+)$/.exec(eId)?.[1] ?? 1);
  return n > 1 ? further(n) : '';
}

/** Names of the parts that stand outside the outline, by the first part of their element id. */
const frameNames: Readonly<Record<string, string>> = {
  preface: '通知',
  toc: '目录',
  preamble: '前言',
  conclusions: '落款',
};

function frameName({ kind, eId }: Pick<Clause, 'kind' | 'eId'>): string {
  if (kind === 'signature') return '落款';
  if (kind === 'note') return '附注';
  if (eId.endsWith('title_1')) return '标题';
  return frameNames[eId.split('_')[0] ?? ''] ?? '文首';
}
