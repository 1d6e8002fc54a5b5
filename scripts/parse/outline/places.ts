import type { BareForm, Form } from '../base/types.ts';
import { fixedRank } from '../constructs/number-forms.ts';
import { isBareForm } from './bare.ts';
import type { Group } from './nesting.ts';
import type { Order } from './order.ts';

/** Rank of articles among the fixed forms. */
const articleRank = 4;

/** An open group with the last number in it. */
export interface Entry {
  readonly group: Group;
  value: number;
}

/** What is known while the paragraphs of a document are nested. */
export interface Nesting {
  /** Open groups, outermost first. */
  stack: Entry[];
  readonly groups: Group[];
  /** Last number of each form, wherever it stands. */
  readonly last: Map<Form, number>;
  /** The form above each form when it was first seen; null at the top. */
  readonly usual: Map<Form, Form | null>;
  /** Which forms without a number stand above which others. */
  readonly order: Order;
  inBox: boolean;
}

/** How much of the stack stays open above a paragraph, and the entry it carries on, if any. */
interface OpenPlace {
  readonly depth: number;
  readonly entry: Entry | null;
}

/** A heading without a number ends whatever does not stand above its form. */
function barePlace({ stack, order }: Nesting, form: BareForm): OpenPlace {
  const depth = stack.findIndex(({ group }) => group.form === form || order(group.form, form) <= 0);
  if (depth < 0) return { depth: stack.length, entry: null };
  const entry = stack[depth];
  return { depth, entry: entry?.group.form === form ? entry : null };
}

/** What is open above a number of a form: headings without a number that stand beside or beneath the form are not. */
function openAbove({ stack, order }: Nesting, form: Form): Entry[] {
  const own = stack.findLastIndex(({ group }) => group.form === form);
  const closed = stack.findIndex(
    ({ group }, at) => at > own && isBareForm(group.form) && order(group.form, form) <= 0,
  );
  return closed < 0 ? stack : stack.slice(0, closed);
}

/** Finds where a paragraph of a form and number (0 without one) stands among the open groups. */
export function openPlace(state: Nesting, form: Form, value: number): OpenPlace {
  if (isBareForm(form)) return barePlace(state, form);
  const stack = openAbove(state, form);
  const rank = fixedRank[form];
  if (rank) return fixedPlace(stack, form, rank);
  const depth = stack.findLastIndex(({ group }) => group.form === form);
  const entry = stack[depth];
  if (entry && value !== 1) return { depth, entry };
  if (entry) return { depth, entry: null };
  if (value === 1 || state.last.get(form) === undefined) return { depth: stack.length, entry: null };
  return { depth: usualDepth(stack, state.usual.get(form) ?? null), entry: null };
}

/** Statutes nest their forms in one order: a chapter ends whatever is not above it. */
function fixedPlace(stack: readonly Entry[], form: Form, rank: number): OpenPlace {
  const depth = stack.findIndex(({ group }) => (fixedRank[group.form] ?? 0) >= rank);
  if (depth < 0) return { depth: depthBeneath(stack, rank), entry: null };
  const entry = stack[depth];
  return { depth, entry: entry?.group.form === form ? entry : null };
}

/**
 * A fixed form that is new stands beneath the forms above it, beneath 一、 where articles stand under one, and beneath
 * the headings without a number that are open there.
 */
function depthBeneath(stack: readonly Entry[], rank: number): number {
  const above = stack.findLastIndex(({ group }) => (fixedRank[group.form] ?? 9) < rank);
  let depth = above >= 0 ? above + 1 : rank === articleRank ? Math.min(stack.length, 1) : 0;
  while (isBareForm(stack[depth]?.group.form)) depth += 1;
  return depth;
}

/** A number that runs on stands where its form usually does: beneath the form above it. */
function usualDepth(stack: readonly Entry[], parent: Form | null): number {
  if (parent === null) return 0;
  const depth = stack.findLastIndex(({ group }) => group.form === parent);
  return depth < 0 ? stack.length : depth + 1;
}
