import { z } from 'zod';
import { planType } from '../../src/model/index.ts';
import { splitLines } from '../parse/base/lines.ts';
import type { RoleRuling, Rulings, TableRuling } from '../parse/rulings.ts';
import { type Place, type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml } from '../report/structured.ts';

/** Seed line a repair is about, counted from 1. */
const line = z.int().positive();
/** Why the repair is made, in one sentence; shown on the site. */
const reason = z.string().min(1);

/** The last seed line that a repair is about. */
const to = z.int().positive();

/** A hand-written repair of how a line, or the lines to another, are read. */
const lineCorrection = z.discriminatedUnion('action', [
  /**
   * The line continues the one before (`join`) or begins anew (`separate`); it is an item of a list, running text, or
   * furniture such as a page number; or it is part of the text after all (`keep`) though it looks like furniture.
   */
  z.strictObject({
    line,
    action: z.enum(['join', 'separate', 'item', 'text', 'furniture', 'keep']),
    reason,
  }),
  z.strictObject({
    line,
    /** The line opens a section. */
    action: z.literal('heading'),
    /** Level of the heading, from 1. */
    level: z.int().min(1).max(9),
    /** Its label as it stands on the line; the recognised one, or none, where this is absent. */
    label: z.string().min(1).optional(),
    /** Its title as it stands on the line; the recognised one where this is absent. */
    title: z.string().min(1).optional(),
    reason,
  }),
  z.strictObject({
    line,
    /** The lines are a table whose heads stand on the first: one row a line, its cells parted by tabs, | or wide gaps. */
    action: z.literal('table'),
    to,
    /** Number of columns where each cell stands on a line of its own; absent where each row does. */
    columns: z.int().min(2).max(30).optional(),
    reason,
  }),
  z.strictObject({
    line,
    /** The lines are running text, though they look like a table. */
    action: z.literal('no-table'),
    to,
    reason,
  }),
]);

/** A hand-written repair of what the document says of itself. */
const metadataCorrection = z.strictObject({
  /** What the document says of itself, as the editor reads it: each field given replaces what was recognised. */
  metadata: z
    .strictObject({
      title: z.string().min(1),
      docNumber: z.string().min(1).nullable(),
      issuer: z.array(z.string().min(1)),
      date: z.iso.date().nullable(),
      type: planType,
    })
    .partial(),
  reason,
});

type LineCorrection = z.infer<typeof lineCorrection>;
type MetadataCorrection = z.infer<typeof metadataCorrection>;

/** A repair, and where it stands in its file. */
export type Correction = (LineCorrection | MetadataCorrection) & { readonly at: Place };

/** Reads `content/corrections/<city>.yaml` (null if there is none): the entries that are right, and every fault with its place. */
export function readCorrections(
  file: string,
  text: string | null,
): { corrections: Correction[]; problems: Problem[] } {
  if (text === null) return { corrections: [], problems: [] };
  const key = 'correction-unreadable';
  const read = readAgainst(file, z.array(z.record(z.string(), z.unknown())), {
    key,
    read: () => readYaml(text),
  });
  const problems = [...read.problems];
  const corrections = (read.data ?? []).flatMap((entry, index): Correction[] => {
    const parsed = ('metadata' in entry ? metadataCorrection : lineCorrection).safeParse(entry);
    if (parsed.success) return [{ ...parsed.data, at: read.placeOf([index]) }];
    for (const { path, message } of parsed.error.issues) {
      const field = [index + 1, ...path].join('.');
      problems.push(problem(key, file, read.placeOf([index, ...path]), `${field}: ${message}`));
    }
    return [];
  });
  return { corrections, problems };
}

/** The corrections as decisions for the parser, by line number. */
export function rulingsOf(corrections: readonly Correction[]): Rulings {
  const joins = new Map<number, boolean>();
  const furniture = new Map<number, boolean>();
  const roles = new Map<number, RoleRuling>();
  const tables = new Map<number, TableRuling>();
  for (const entry of corrections.filter(isOfLine)) {
    const { line, action } = entry;
    if (action === 'table' || action === 'no-table') tables.set(line, tableOf(entry));
    else if (action === 'furniture' || action === 'keep') furniture.set(line, action === 'furniture');
    else joins.set(line, action === 'join');
    if (action === 'heading') roles.set(line, roleOf(entry));
    if (action === 'item' || action === 'text') roles.set(line, { role: action });
  }
  const metadata = Object.assign(
    {},
    ...corrections.map((entry) => ('metadata' in entry ? entry.metadata : {})),
  );
  return { joins, furniture, roles, tables, metadata };
}

type Of<Action extends LineCorrection['action']> = Extract<LineCorrection, { action: Action }>;

function tableOf(entry: Of<'table' | 'no-table'>): TableRuling {
  const columns = entry.action === 'table' ? entry.columns : undefined;
  return { isTable: entry.action === 'table', to: entry.to, ...(columns && { columns }) };
}

function roleOf({ level, label, title }: Of<'heading'>): RoleRuling {
  return { role: 'heading', level, ...(label && { label }), ...(title && { title }) };
}

function isOfLine(entry: Correction): entry is LineCorrection & { readonly at: Place } {
  return 'line' in entry;
}

/** Corrections that name a line twice, one the seed does not have or leaves blank, or words that do not stand on it. */
export function unusedCorrections(file: string, corrections: readonly Correction[], seed: string): Problem[] {
  const lines = splitLines(seed);
  const seen = new Set<number>();
  return corrections.filter(isOfLine).flatMap((entry) => {
    const isSecond = seen.size === seen.add(entry.line).size;
    const faults = isSecond ? [`seed line ${entry.line} is corrected twice`] : faultsOf(entry, lines);
    return faults.map((fault) => problem('correction-unused', file, entry.at, fault));
  });
}

function faultsOf(entry: LineCorrection, lines: readonly string[]): string[] {
  const last = 'to' in entry ? entry.to : entry.line;
  const blank = [entry.line, last].find((line) => (lines[line - 1] ?? '').trim() === '');
  if (blank !== undefined) return [`seed line ${blank} is blank or missing`];
  if ('to' in entry && last <= entry.line) return [`it ends on line ${last}, not behind its first`];
  const words = entry.action === 'heading' ? [entry.label, entry.title] : [];
  return words
    .filter((word) => word !== undefined && !lines[entry.line - 1]?.includes(word))
    .map((word) => `seed line ${entry.line} does not hold “${word}”`);
}
