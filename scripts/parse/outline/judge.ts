import { longestHeading, longestTitle, longestTitleSentence } from '../base/markers.ts';
import type { Opening, Table, Toc } from '../base/types.ts';
import type { Block, Judged } from '../blocks.ts';
import { fixedRank } from '../constructs/number-forms.ts';
import { levelsOf } from './levels.ts';
import { type Group, type Member, nest } from './nesting.ts';

/** The shape of a numbered paragraph: a title of its own or before text, an entry of a list, a sentence, or prose. */
type Shape = 'bare' | 'run-in' | 'closed' | 'entry' | 'sentence' | 'prose';

/** How many titles it takes to outweigh one entry of a list in the same group. */
const entryWeight = 2;
/** Longest title before text that itself ends in ；, in characters. */
const shortTitle = 20;
/** Level of a heading whose form the document does not nest: items of boxes that turn out to be none. */
const usualLevel = 3;

/** Judges each numbered paragraph: heading of the outline with its level, or item of a list. */
export function judge(parts: readonly (Block | Table | Toc)[]): (Judged | Table | Toc)[] {
  const groups = nest(parts);
  const headings = new Map<Group, boolean>();
  for (const group of groups) headings.set(group, areHeadings(group, headings));
  const { levelOf, levelOfForm } = levelsOf(groups.filter((group) => headings.get(group)));
  const verdicts = new Map<number, Pick<Judged, 'role' | 'level'>>();
  for (const group of groups) {
    for (const member of group.members) {
      const isHeading = headings.get(group) && staysHeading(group, member);
      verdicts.set(
        member.at,
        isHeading ? { role: 'heading', level: levelOf(group) } : { role: 'item', level: 0 },
      );
    }
  }
  return parts.map((part, at) => {
    if (part.kind !== 'block') return part;
    if (!part.opening?.number) return { ...part, role: 'text', level: 0 };
    const alone = { role: 'heading', level: levelOfForm(part.opening.number) ?? usualLevel } as const;
    return { ...part, ...(verdicts.get(at) ?? alone) };
  });
}

/** Whether the members of a group are headings: decided together, so that one odd member does not fall out. */
function areHeadings(group: Group, known: ReadonlyMap<Group, boolean>): boolean {
  if (fixedRank[group.number]) return true;
  if (group.above && (!known.get(group.above.group) || group.above.group.number === 'article')) return false;
  const { members } = group;
  if (group.number === 'circled' && members.length < 2) return false;
  const titles = members.filter((member) => isTitle(member, group));
  const isPlainList =
    group.announced && titles.every(({ hasBeneath, block }) => !hasBeneath && isBare(block));
  const entries = members.filter(
    ({ block, opening }) => shapeOf(block.paragraph.read, opening) === 'entry',
  ).length;
  const others = members.length - titles.length + entries * (entryWeight - 1);
  return !isPlainList && titles.length > 0 && titles.length >= others;
}

function isBare({ paragraph, opening }: Block): boolean {
  return opening !== null && shapeOf(paragraph.read, opening) === 'bare';
}

function isTitle({ block, opening, hasBeneath }: Member, { number, announced }: Group): boolean {
  const { read } = block.paragraph;
  const shape = shapeOf(read, opening);
  if (shape === 'closed') return hasBeneath || (!announced && isPlainTitle(read.slice(opening.length)));
  return shape === 'run-in' || (shape === 'bare' && (hasBeneath || number !== 'circled'));
}

/** A title that closes with 。 and has nothing beneath it, as against a short statement. */
function isPlainTitle(rest: string): boolean {
  return rest.length <= shortTitle && !/[，\d%]/u.test(rest);
}

/** A long sentence among headings, or an entry of a list, is none. */
function staysHeading({ number }: Group, { block, opening }: Member): boolean {
  if (fixedRank[number]) return true;
  const shape = shapeOf(block.paragraph.read, opening);
  return shape === 'bare' || shape === 'run-in' || shape === 'closed';
}

/** Reads the shape of a numbered paragraph in its reading form. */
function shapeOf(read: string, { length }: Pick<Opening, 'length'>): Shape {
  const end = read.indexOf('。', length);
  const first = end < 0 ? read.slice(length) : read.slice(length, end);
  const endsOpen = /[；，]$/u.test(read);
  if (endsOpen && (end < 0 || first.length > shortTitle || first.includes('，'))) return 'entry';
  if (end < 0) return first.length <= longestHeading && !/；/u.test(first) ? 'bare' : 'entry';
  const isShort = first.length <= longestTitleSentence && !/[；：]/u.test(first);
  if (end >= read.length - 1) return isShort && first.length <= longestTitle ? 'closed' : 'sentence';
  return isShort ? 'run-in' : 'prose';
}
