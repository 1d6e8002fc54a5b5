import type { Clause } from '../../src/model/index.ts';
import type { ParsedPlan } from '../parse/parse.ts';
import type { Counts } from './f1.ts';

/** A heading as a labeller or the parser gives it. */
export interface LabelledHeading {
  readonly level: number;
  /** Label verbatim; empty if unnumbered. */
  readonly label: string;
  /** Title without label and closing 。; empty for an article without one. */
  readonly title: string;
}

/** What labellers say of the form of a document. */
export interface LabelledForm {
  readonly outline: readonly LabelledHeading[];
  /** Lines that continue the line before, and lines that are no text; null where the file has no lines of text. */
  readonly lines: { readonly wraps: readonly number[]; readonly furniture: readonly number[] } | null;
  readonly metadata: {
    readonly title: string;
    readonly docNumber: string | null;
    readonly issuers: readonly string[];
    readonly date: string | null;
    readonly type: string;
  };
}

/** How well a parse agrees with the labels of its document. */
export interface ParseScore {
  readonly outline: Counts;
  readonly joins: Counts;
  readonly furniture: Counts;
  /** Fields of the metadata that are right, of five. */
  readonly metadata: Counts;
  /** What was found but not wanted (+) or wanted but not found (-), in words. */
  readonly faults: readonly string[];
}

const nothing: Counts = { hits: 0, found: 0, wanted: 0 };

/** Adds scores up. */
export function sum(scores: readonly Counts[]): Counts {
  return scores.reduce(
    (all, one) => ({
      hits: all.hits + one.hits,
      found: all.found + one.found,
      wanted: all.wanted + one.wanted,
    }),
    nothing,
  );
}

/**
 * Scores a parse against labels: headings by level, label and title; joins and furniture by line; metadata by field.
 * Items that open with —— are left out, since labellers do not take them for headings.
 */
export function scoreParse({ sections, clauses, metadata }: ParsedPlan, labels: LabelledForm): ParseScore {
  const faults: string[] = [];
  const headings = sections.filter(({ kind, label }) => kind === 'section' && !/^[—─-]{2}/u.test(label));
  const key = ({ level, label, title }: LabelledHeading) => `${level} ${bare(label)} ${bare(title)}`;
  const joined = clauses.flatMap((clause) => joinsOf(clause).map(String));
  const furniture = clauses.filter(({ kind }) => kind === 'furniture').map(({ lines }) => String(lines[0]));
  const compare = (what: string, found: readonly string[], wanted: readonly string[]) =>
    agreement(what, found, wanted, faults);
  return {
    outline: compare('outline', headings.map(key), labels.outline.map(key)),
    joins: labels.lines ? compare('join', joined, labels.lines.wraps.map(String)) : nothing,
    furniture: labels.lines ? compare('furniture', furniture, labels.lines.furniture.map(String)) : nothing,
    metadata: compare(
      'metadata',
      fieldsOf({ ...metadata, issuers: metadata.issuer }),
      fieldsOf(labels.metadata),
    ),
    faults,
  };
}

/** Lines that a clause joined to the one before: those it names, and the further lines of a row of a table that is cut by lines, not cells. */
function joinsOf({ joins, issues }: Clause): number[] {
  const broken = issues.filter(({ key }) => key === 'name-broken-over-lines');
  return [...joins, ...broken].map(({ line }) => line);
}

type Fields = { readonly [K in keyof LabelledForm['metadata']]: LabelledForm['metadata'][K] | null };

function fieldsOf({ title, docNumber, issuers, date, type }: Fields): string[] {
  const fields = { title, docNumber, issuers: (issuers ?? []).join('、'), date, type };
  return Object.entries(fields).map(([name, value]) => `${name}=${bare(value ?? '')}`);
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

function agreement(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
  faults: string[],
): Counts {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let hits = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) hits += 1;
    else faults.push(`+ ${what} ${item}`);
    left.set(item, count - 1);
  }
  for (const [item, count] of left) for (let i = 0; i < count; i += 1) faults.push(`- ${what} ${item}`);
  return { hits, found: found.length, wanted: wanted.length };
}
