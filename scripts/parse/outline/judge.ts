import type { Table, Toc } from '../base/types.ts';
import type { Block, Judged } from '../blocks.ts';
import { fixedRank } from '../constructs/number-forms.ts';
import { bareHeadings, isBareForm } from './bare.ts';
import { judgeDashes } from './dashes.ts';
import { levelsOf } from './levels.ts';
import { type Group, type Member, nest } from './nesting.ts';
import { orderOf } from './order.ts';
import { shapeOf, shortTitle } from './shapes.ts';

/** How many titles it takes to outweigh one entry of a list in the same group. */
const entryWeight = 2;
/** Level of a heading whose form the document does not nest: items of boxes that turn out to be none. */
const usualLevel = 3;

/**
 * Judges each numbered paragraph: heading of the outline with its level, or item of a list; and each line behind the
 * title (its position, or -1) that may be a heading without a number.
 */
export function judge(parts: readonly (Block | Table | Toc)[], title: number): (Judged | Table | Toc)[] {
  const bare = bareHeadings(parts, title);
  const groups = nest(parts, bare, orderOf(parts, bare));
  const headings = new Map<Group, boolean>();
  for (const group of groups) headings.set(group, areHeadings(group, headings));
  const { levelOf, levelOfForm } = levelsOf(groups.filter((group) => headings.get(group)));
  const verdicts = new Map<number, Pick<Judged, 'role' | 'level'>>();
  for (const group of groups) {
    for (const member of group.members) {
      const isHeading = headings.get(group) && staysHeading(group, member);
      const other = isBareForm(group.form) ? 'text' : 'item';
      verdicts.set(
        member.at,
        isHeading ? { role: 'heading', level: levelOf(group) } : { role: other, level: 0 },
      );
    }
  }
  const judged = parts.map((part, at): Judged | Table | Toc => {
    if (part.kind !== 'block') return part;
    const verdict = verdicts.get(at);
    if (verdict) return { ...part, ...verdict };
    if (!part.opening?.number) return { ...part, role: 'text', level: 0 };
    const alone = { role: 'heading', level: levelOfForm(part.opening.number) ?? usualLevel } as const;
    return { ...part, ...alone };
  });
  return judgeDashes(judged);
}

/** Whether the members of a group are headings: decided together, so that one odd member does not fall out. */
function areHeadings(group: Group, known: ReadonlyMap<Group, boolean>): boolean {
  if (fixedRank[group.form]) return true;
  if (group.above && (!known.get(group.above.group) || group.above.group.form === 'article')) return false;
  if (isBareForm(group.form)) return true;
  const { members } = group;
  if (group.form === 'circled' && members.length < 2) return false;
  const titles = members.filter((member) => isTitle(member, group));
  const isPlainList = group.announced && titles.every((member) => !member.hasBeneath && isBare(member));
  const entries = members.filter(
    ({ block, length }) => shapeOf(block.paragraph.read, length) === 'entry',
  ).length;
  const others = members.length - titles.length + entries * (entryWeight - 1);
  return !isPlainList && titles.length > 0 && titles.length >= others;
}

function isBare({ block, length }: Member): boolean {
  return shapeOf(block.paragraph.read, length) === 'bare';
}

function isTitle({ block, length, hasBeneath }: Member, { form, announced }: Group): boolean {
  const { read } = block.paragraph;
  const shape = shapeOf(read, length);
  if (shape === 'closed') return hasBeneath || (!announced && isPlainTitle(read.slice(length)));
  return shape === 'run-in' || (shape === 'bare' && (hasBeneath || form !== 'circled'));
}

/** A title that closes with 。 and has nothing beneath it, as against a short statement. */
function isPlainTitle(rest: string): boolean {
  return rest.length <= shortTitle && !/[，\d%]|百分之/u.test(rest);
}

/** A long sentence among headings, or an entry of a list, is none. */
function staysHeading({ form }: Group, { block, length }: Member): boolean {
  if (fixedRank[form] || isBareForm(form)) return true;
  const shape = shapeOf(block.paragraph.read, length);
  return shape === 'bare' || shape === 'run-in' || shape === 'closed';
}
