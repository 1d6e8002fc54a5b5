import type { PlanContent } from '../pipeline/plan.ts';

/** What the form of a document is told from. */
export type Formed = Pick<PlanContent, 'sections' | 'clauses' | 'lines'>;

/** The forms a document has, each with how it is called: `N、` → `一、`, a table as `cells parted by tabs`. */
export interface Form {
  /** Ways of numbering by the shape of their labels, with the first label of each, in order; headings without a number have none. */
  readonly numbering: ReadonlyMap<string, string>;
  /** Ways in which its tables are written. */
  readonly tables: ReadonlySet<string>;
}

/** Shape of a label: its numbers as N, so that 一、 and 二、 are one way of numbering. */
export const shapeOf = (label: string): string =>
  label.replace(/[零一二三四五六七八九十百]+|\d+|[①-⑳]|[㈠-㈩]/gu, 'N').replace(/\s/gu, '');

/** Ways of writing a table, told from the lines of a row. */
const writings: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['drawn with lines', /[│┃┆║]/u],
  ['cells between |', /\|/u],
  ['cells parted by tabs', /\t/u],
  ['one cell a line', /\n/u],
];
const spaced = 'cells parted by spaces';

/** Tells how a document numbers its parts and writes its tables. */
export function formOf({ sections, clauses, lines }: Formed): Form {
  const numbering = new Map<string, string>();
  for (const { label } of sections) {
    const shape = shapeOf(label);
    if (shape !== '' && !numbering.has(shape)) numbering.set(shape, label);
  }
  const rows = clauses.filter(({ kind }) => kind === 'row').map((row) => received(row.lines, lines));
  return { numbering, tables: new Set(rows.map(writingOf)) };
}

const received = ([first, last]: readonly [number, number], lines: readonly string[]) =>
  lines
    .slice(first - 1, last)
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();

const writingOf = (row: string) => writings.find(([, pattern]) => pattern.test(row))?.[0] ?? spaced;

const traitsOf = ({ numbering, tables }: Form) => [...numbering.keys(), ...tables];

/** How alike two forms are: share of their ways of numbering and of writing tables that both have, 0 to 1. */
export function likeness(a: Form, b: Form): number {
  const [one, other] = [traitsOf(a), traitsOf(b)];
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 1 : one.filter((trait) => other.includes(trait)).length / all;
}

/** What a document has that none of the known ones has: labels and ways of writing tables, as they are called. */
export function newIn({ numbering, tables }: Form, known: readonly Form[]): string[] {
  const seen = new Set(known.flatMap(traitsOf));
  return [
    ...[...numbering].filter(([shape]) => !seen.has(shape)).map(([, label]) => label),
    ...[...tables].filter((name) => !seen.has(name)),
  ];
}
