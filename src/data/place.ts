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

const headingPart = ({ label, eId }: Section): string => {
  if (label === '——') return `——${ordinal(eId)}`;
  return label.replace(/[\s、.．。]+$/u, '');
};

/** Name of a box or annex as it is cited: `专栏4`, `附件`. */
const boxPart = ({ label, title }: Section): string =>
  (/^(?:专栏|附件|附表)\s*\d*/u.exec(label || title)?.[0] ?? label).replace(/\s+/gu, '') || '专栏';

/** Name of the box, annex or table a clause stands in. */
function partName(section: Section): string {
  if (section.kind === 'table') return '表';
  return boxPart(section);
}

const itemLabel = (text: string): string => /^\s*(\d+\s*[.．、]|（\d+）|\(\d+\)|[①-⑳])/u.exec(text)?.[1]?.trim() ?? '';

function inBox(clause: Clause, section: Section): string {
  if (clause.kind === 'row') return `${partName(section)} 第${ordinal(clause.eId)}行`;
  return `${partName(section)} ${itemLabel(clause.text)}`.trim();
}

/** Names of the parts that stand outside the outline. */
const frameNames: Partial<Record<Clause['kind'], string>> = { notice: '通知', signature: '落款', toc: '目录' };

/** Returns how a clause is cited within its plan: `三（五）1`, `专栏4 3.`, `附件 任务11`, `通知`. */
export function placeOf(clause: Clause, lookup: SectionLookup, taskNo?: number): string {
  const path = sectionsAbove(clause, lookup);
  if (taskNo !== undefined) return `附件 任务${taskNo}`;
  const box = path.find(({ kind }) => kind !== 'section');
  if (box) return inBox(clause, box);
  return path.map(headingPart).join('') || frameNames[clause.kind] || '开头';
}
