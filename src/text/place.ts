import type { Clause, Section } from '../model/index.ts';

/** Looks up a section of the same plan by its element id. */
export type SectionLookup = (eId: string) => Section | undefined;

/** Returns the sections around a clause, from the outermost to its own. */
export function sectionsAbove(clause: Pick<Clause, 'section'>, lookup: SectionLookup): Section[] {
  const path: Section[] = [];
  let current = clause.section === '' ? undefined : lookup(clause.section);
  while (current) {
    path.unshift(current);
    current = current.parent === null ? undefined : lookup(current.parent);
  }
  return path;
}

/** Number of an element among its like, from the last part of its id: `sec_1__p_2` gives 2. */
const ordinal = (eId: string): string => /_(\d+)[a-z]*$/.exec(eId)?.[1] ?? '';

/** A label as it is cited: brackets full width, no closing mark. */
const citedLabel = (label: string): string =>
  label
    .replace(/\s+/gu, '')
    .replace('(', '（')
    .replace(')', '）')
    .replace(/[、.．。]+$/u, '');

function headingPart({ label, eId }: Section): string {
  if (label === '——') return `——${ordinal(eId)}`;
  return label === '' ? `第${ordinal(eId)}段` : citedLabel(label);
}

/** Number that an item of a box prints itself. */
const itemLabel = (text: string): string =>
  /^\s*(\d+\s*[.．、]|[（(]\d+[）)]|[①-⑳])/u.exec(text)?.[1]?.replace(/\s+/gu, '') ?? '';

function inBox(clause: Clause): string {
  if (clause.kind === 'row') return `第${ordinal(clause.eId)}行`;
  if (clause.kind === 'note') return '注';
  if (clause.kind === 'heading') return '';
  return itemLabel(clause.text) || `第${ordinal(clause.eId)}项`;
}

/** What is cited of a clause beyond its section: a further paragraph, an item of a box, a row. */
function ownPart(clause: Clause, boxed: boolean): string {
  if (boxed) return inBox(clause);
  if (clause.kind === 'note') return '注';
  const further = /__p_(\d+)$/.exec(clause.eId)?.[1];
  return further && further !== '1' ? `第${further}段` : '';
}

/** Names of the parts that stand outside the outline, by the first part of their element id. */
const frameNames: Record<string, string> = {
  preface: '通知',
  toc: '目录',
  preamble: '前言',
  conclusions: '落款',
};

const frameName = ({ kind, eId }: Clause): string => {
  if (kind === 'signature') return '落款';
  if (kind === 'note') return '附注';
  if (eId.endsWith('title_1')) return '标题';
  return frameNames[eId.split('_')[0] ?? ''] ?? '文首';
};

/** Returns how a clause is cited within its plan: `三（五）1`, `专栏4 3.`, `附件 任务11`, `通知`. */
export function placeOf(clause: Clause, lookup: SectionLookup, taskNo?: number): string {
  const path = sectionsAbove(clause, lookup);
  if (path.length === 0) return frameName(clause);
  if (taskNo !== undefined) return `附件 任务${taskNo}`;
  const box = path.find(({ kind }) => kind === 'box' || kind === 'annex');
  if (box) return `${citedLabel(box.label)} ${inBox(clause)}`.trim();
  const table = path.at(-1)?.kind === 'table';
  const headings = path.filter(({ kind }) => kind === 'section').map(headingPart);
  return headings.join('') + (table ? '表 ' : '') + ownPart(clause, table);
}
