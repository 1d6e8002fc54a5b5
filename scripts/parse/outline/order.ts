import type { BareForm, Form, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { isBareForm } from './bare.ts';
import { depthsOfForms } from './depths.ts';
import { shapeOf } from './shapes.ts';

/**
 * How two forms stand to each other, where at least one has no number: above 0 if the first stands above the second,
 * below 0 if beneath it, 0 if beside it.
 */
export type Order = (first: Form, second: Form) => number;

/** What it counts that a heading directly follows another, or that its form comes first in the text. */
const strong = 3;
/** What it counts that the other form has no marks where this one has them. */
const unmarked = 2;

/** A paragraph with a form. */
interface Token {
  readonly at: number;
  readonly form: Form;
  /** Its number; 0 without one. */
  readonly value: number;
  /** Whether it holds a title and nothing else, or opens with one. */
  readonly shape: 'bare' | 'title' | 'text';
}

/** Learns how the headings without a number stand to the forms of number of a text, and to one another. */
export function orderOf(parts: readonly (Block | Table | Toc)[], bare: ReadonlyMap<number, BareForm>): Order {
  if (bare.size === 0) return () => 0;
  const tokens = parts.flatMap((part, at) => tokenOf(part, at, bare.get(at)));
  const { depthOf } = depthsOfForms(parts);
  const known = new Map<string, number>();
  const bareAgainst = (form: BareForm, other: Form): number => {
    const key = `${form}/${other}`;
    const score = known.get(key) ?? againstForm(form, other, tokens, depthOf);
    known.set(key, score);
    return score;
  };
  return (first, second) => {
    if (isBareForm(first)) return bareAgainst(first, second);
    return isBareForm(second) ? -bareAgainst(second, first) : 0;
  };
}

function tokenOf(part: Block | Table | Toc, at: number, bare: BareForm | undefined): Token[] {
  if (part.kind !== 'block') return [];
  if (bare) return [{ at, form: bare, value: 0, shape: 'bare' }];
  const { opening, paragraph } = part;
  if (!opening?.number) return [];
  const shape = shapeOf(paragraph.read, opening.length);
  const kind = shape === 'bare' ? 'bare' : shape === 'run-in' || shape === 'closed' ? 'title' : 'text';
  return [{ at, form: opening.number, value: opening.value ?? 0, shape: kind }];
}

function againstForm(
  form: BareForm,
  other: Form,
  tokens: readonly Token[],
  depthOf: (form: Form) => number,
): number {
  if (isBareForm(other)) return markOf(other) - markOf(form);
  const depth = depthOf(other);
  if (depth > 0 && depth !== markOf(form)) return depth - markOf(form);
  const pair = tokens.filter((token) => token.form === form || token.form === other);
  if (depth > 0) return beyondDoubt(neighbours(form, pair));
  if (isList(pair.filter((token) => token.form === other))) return strong;
  const first = pair[0]?.form === form ? strong : -strong;
  return first + (form.startsWith('mark-') ? unmarked : 0) + neighbours(form, pair);
}

/** Forms with one mark stand side by side, unless their order says otherwise more than once. */
function beyondDoubt(score: number): number {
  return Math.abs(score) >= 2 * strong ? score : 0;
}

/** Depth of the mark of a form; plain lines stand beneath all that have one. */
function markOf(form: BareForm): number {
  if (form === 'plain') return 7;
  return form === 'plain-inner' ? 8 : Number(form.slice('mark-'.length));
}

/** Whether most paragraphs of a form are entries or sentences: nothing stands beneath these. */
function isList(tokens: readonly Token[]): boolean {
  return tokens.filter(({ shape }) => shape === 'text').length > tokens.length / 2;
}

/** What the neighbours of the paragraphs of two forms say for the one without a number standing above. */
function neighbours(form: BareForm, pair: readonly Token[]): number {
  let score = 0;
  let number = 0;
  let between = 0;
  pair.forEach((token, index) => {
    const before = pair[index - 1];
    const follows = before !== undefined && before.at === token.at - 1 && before.form !== token.form;
    if (token.form === form) {
      // Directly beneath a bare number.
      if (follows && before.shape === 'bare') score -= strong;
      between += 1;
      return;
    }
    // Directly beneath the heading without a number; numbers that begin anew behind it; several within one count.
    if (follows) score += strong;
    if (between > 0 && number > 1 && token.value === 1) score += 1;
    if (between > 1 && token.value === number + 1 && number > 0) score -= 1;
    number = token.value;
    between = 0;
  });
  return score;
}
