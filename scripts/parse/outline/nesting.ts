import type { BareForm, Form, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { endsAnyBox } from '../constructs/number-forms.ts';
import { isBareForm } from './bare.ts';
import type { Order } from './order.ts';
import { type Entry, type Nesting, openPlace } from './places.ts';

/** A numbered paragraph, or a line that may be a heading without a number, in its group. */
export interface Member {
  /** Position among the parts. */
  readonly at: number;
  readonly block: Block;
  /** Length of its label in the reading form. */
  readonly length: number;
  /** Whether text, a table or deeper numbers stand beneath it. */
  hasBeneath: boolean;
}

/** Paragraphs of one form that follow one another beneath the same paragraph. */
export interface Group {
  readonly form: Form;
  readonly members: Member[];
  /** The group and the member it stands beneath; null at the top. */
  readonly above: { readonly group: Group; readonly member: Member } | null;
  /** Whether the paragraph before the first member announces a list. */
  readonly announced: boolean;
}

/**
 * Groups the numbered paragraphs by the order in which the document nests its forms: a form that begins anew opens a
 * group beneath what stands open, one that runs on belongs to the open group of its form. Items of boxes are left out.
 */
export function nest(
  parts: readonly (Block | Table | Toc)[],
  bare: ReadonlyMap<number, BareForm>,
  order: Order,
): Group[] {
  const state: Nesting = { stack: [], groups: [], last: new Map(), usual: new Map(), order, inBox: false };
  parts.forEach((part, at) => {
    const member = memberOf(part, at, bare.get(at));
    if (part.kind === 'block' && part.opening?.form === 'annex') state.stack = [];
    if (part.kind === 'block' && part.opening?.form === 'box') state.inBox = true;
    if (!member || (state.inBox && !endsOpenBox(state, member, parts[at + 1]))) return;
    state.inBox = false;
    place(state, member, parts);
  });
  markBeneath(state.groups, parts);
  return state.groups;
}

type Formed = Member & { readonly form: Form; readonly value: number | null };

function memberOf(part: Block | Table | Toc, at: number, bare: BareForm | undefined): Formed | null {
  if (part.kind !== 'block') return null;
  if (bare) return { at, block: part, length: 0, form: bare, value: null, hasBeneath: false };
  const { opening } = part;
  if (!opening?.number) return null;
  const { length, number: form, value } = opening;
  return { at, block: part, length, form, value, hasBeneath: false };
}

function place(state: Nesting, member: Formed, parts: readonly (Block | Table | Toc)[]): void {
  const { form } = member;
  const value = member.value ?? 0;
  const open = openPlace(state, form, value);
  state.stack = state.stack.slice(0, open.depth);
  const above = state.stack.at(-1) ?? null;
  const entry = open.entry ?? { group: startGroup(state, member, above, parts[member.at - 1]), value };
  entry.value = value;
  entry.group.members.push(member);
  state.stack.push(entry);
  state.last.set(form, value);
}

function startGroup(
  state: Nesting,
  { form }: Formed,
  above: Entry | null,
  before: Block | Table | Toc | undefined,
): Group {
  const member = above?.group.members.at(-1);
  const group: Group = {
    form,
    members: [],
    announced: isAnnounced(before),
    above: above && member ? { group: above.group, member } : null,
  };
  state.groups.push(group);
  if (!state.usual.has(form)) state.usual.set(form, above?.group.form ?? null);
  return group;
}

/**
 * Whether a paragraph goes on with the text outside the open box. Of headings without a number one with a known mark
 * does, one above such a number, and any in a text that has no numbers.
 */
function endsOpenBox({ usual }: Nesting, { form }: Formed, next: Block | Table | Toc | undefined): boolean {
  if (!isBareForm(form)) return endsAnyBox.has(form);
  const beneath = next?.kind === 'block' ? next.opening?.number : null;
  const isKnown = usual.has(form) && (form.startsWith('mark-') || [...usual.keys()].every(isBareForm));
  return isKnown || (beneath !== null && beneath !== undefined && endsAnyBox.has(beneath));
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
