import type { NumberForm, Opening, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { endsAnyBox, fixedRank } from '../constructs/number-forms.ts';

/** A numbered paragraph in its group. */
export interface Member {
  /** Position among the parts. */
  readonly at: number;
  readonly block: Block;
  readonly opening: Opening;
  /** Whether text, a table or deeper numbers stand beneath it. */
  hasBeneath: boolean;
}

/** Numbered paragraphs of one form that follow one another beneath the same paragraph. */
export interface Group {
  readonly number: NumberForm;
  readonly members: Member[];
  /** The group and the member it stands beneath; null at the top. */
  readonly above: { readonly group: Group; readonly member: Member } | null;
  /** Whether the paragraph before the first member announces a list. */
  readonly announced: boolean;
}

interface Entry {
  readonly group: Group;
  value: number;
}

interface Nesting {
  stack: Entry[];
  readonly groups: Group[];
  /** Last number of each form, wherever it stands. */
  readonly last: Map<NumberForm, number>;
  /** The form above each form when it was first seen; null at the top. */
  readonly usual: Map<NumberForm, NumberForm | null>;
  inBox: boolean;
}

/**
 * Groups the numbered paragraphs by the order in which the document nests its forms: a form that begins anew opens a
 * group beneath what stands open, one that runs on belongs to the open group of its form. Items of boxes are left out.
 */
export function nest(parts: readonly (Block | Table | Toc)[]): Group[] {
  const state: Nesting = { stack: [], groups: [], last: new Map(), usual: new Map(), inBox: false };
  parts.forEach((part, at) => {
    const member = memberOf(part, at);
    if (part.kind === 'block' && part.opening?.form === 'annex') state.stack = [];
    if (part.kind === 'block' && part.opening?.form === 'box') state.inBox = true;
    if (!member || (state.inBox && !endsAnyBox.has(member.number))) return;
    state.inBox = false;
    place(state, member, parts);
  });
  markBeneath(state.groups, parts);
  return state.groups;
}

type Numbered = Member & { readonly number: NumberForm };

function memberOf(part: Block | Table | Toc, at: number): Numbered | null {
  if (part.kind !== 'block' || !part.opening?.number) return null;
  return { at, block: part, opening: part.opening, number: part.opening.number, hasBeneath: false };
}

function place(state: Nesting, member: Numbered, parts: readonly (Block | Table | Toc)[]): void {
  const { number } = member;
  const value = member.opening.value ?? 0;
  const open = openPlace(state, number, value);
  state.stack = state.stack.slice(0, open.depth);
  const above = state.stack.at(-1) ?? null;
  let entry = open.entry;
  if (!entry) {
    const parent = above ? { group: above.group, member: above.group.members.at(-1) } : null;
    const group: Group = {
      number,
      members: [],
      announced: isAnnounced(parts[member.at - 1]),
      above: parent?.member ? { group: parent.group, member: parent.member } : null,
    };
    state.groups.push(group);
    if (!state.usual.has(number)) state.usual.set(number, above?.group.number ?? null);
    entry = { group, value };
  }
  entry.value = value;
  entry.group.members.push(member);
  state.stack.push(entry);
  state.last.set(number, value);
}

/** How much of the stack stays open above a number, and the entry it carries on, if any. */
function openPlace(
  state: Nesting,
  number: NumberForm,
  value: number,
): { depth: number; entry: Entry | null } {
  const { stack } = state;
  const rank = fixedRank[number];
  if (rank) return fixedPlace(stack, number, rank);
  const depth = stack.findLastIndex(({ group }) => group.number === number);
  const entry = stack[depth];
  if (entry && value !== 1) return { depth, entry };
  if (entry) return { depth, entry: null };
  if (value === 1 || state.last.get(number) === undefined) return { depth: stack.length, entry: null };
  return { depth: usualDepth(state, number), entry: null };
}

/** Statutes nest their forms in one order: a chapter ends whatever is not above it. */
function fixedPlace(
  stack: readonly Entry[],
  number: NumberForm,
  rank: number,
): { depth: number; entry: Entry | null } {
  const depth = stack.findIndex(({ group }) => (fixedRank[group.number] ?? 0) >= rank);
  if (depth < 0) return { depth: depthBeneath(stack, rank), entry: null };
  const entry = stack[depth];
  return { depth, entry: entry?.group.number === number ? entry : null };
}

/** A fixed form that is new stands beneath the forms above it, and beneath 一、 where articles stand under one. */
function depthBeneath(stack: readonly Entry[], rank: number): number {
  const above = stack.findLastIndex(({ group }) => (fixedRank[group.number] ?? 9) < rank);
  return above >= 0 ? above + 1 : rank === 4 ? Math.min(stack.length, 1) : 0;
}

/** A number that runs on stands where its form usually does: beneath the form above it. */
function usualDepth({ stack, usual }: Nesting, number: NumberForm): number {
  const parent = usual.get(number) ?? null;
  if (parent === null) return 0;
  const depth = stack.findLastIndex(({ group }) => group.number === parent);
  return depth < 0 ? stack.length : depth + 1;
}

function isAnnounced(part: Block | Table | Toc | undefined): boolean {
  return part?.kind === 'block' && /：$/u.test(part.paragraph.read);
}

/** A paragraph in brackets says who answers for the one above; it is no text beneath a heading. */
function isBracket({ paragraph }: Block): boolean {
  return /^[（〔][^（）〔〕]*[）〕]$/u.test(paragraph.read);
}

/** Marks the members with something beneath them: what follows is neither their sibling nor above them. */
function markBeneath(groups: readonly Group[], parts: readonly (Block | Table | Toc)[]): void {
  for (const { above } of groups) if (above) above.member.hasBeneath = true;
  for (const { members } of groups) {
    for (const member of members) {
      const next = parts[member.at + 1];
      if (next?.kind === 'table') member.hasBeneath = true;
      if (next?.kind === 'block' && !next.opening?.number && !isBracket(next)) member.hasBeneath = true;
    }
  }
}
