import type { ParserNote } from '../../src/model/index.ts';
import type { Line } from './base/types.ts';
import type { Metadata } from './frame/metadata.ts';
import type { Part } from './outline/state.ts';

/** What an editor makes of a paragraph that the parser misread. */
export type RoleRuling =
  | { readonly role: 'heading'; readonly level: number; readonly label?: string; readonly title?: string }
  | { readonly role: 'item' | 'text' };

/** What an editor makes of the lines from one to another. */
export interface TableRuling {
  /** Whether they are a table; else none begins on them. */
  readonly isTable: boolean;
  /** The last of the lines. */
  readonly to: number;
  /** Number of columns where each cell stands on a line of its own; absent where each row does. */
  readonly columns?: number;
}

/** An editor's decisions on a text, by seed line; each overrules what the parser would find, those absent nothing. */
export interface Rulings {
  /** Whether the line continues the one before. */
  readonly joins?: ReadonlyMap<number, boolean>;
  /** Whether the line is furniture. */
  readonly furniture?: ReadonlyMap<number, boolean>;
  /** What the paragraph that begins on the line is. */
  readonly roles?: ReadonlyMap<number, RoleRuling>;
  /** Tables, and what is none, by their first line. */
  readonly tables?: ReadonlyMap<number, TableRuling>;
  /** What the text says of itself, as the editor reads it. */
  readonly metadata?: Partial<Metadata>;
}

/** No decisions. */
export const noRulings: Rulings = {};

/** Puts a remark on the lines that an editor decided on: readers see what was done by hand. */
export function withRulings(
  lines: readonly Line[],
  { joins, furniture, roles, tables }: Rulings,
): readonly Line[] {
  const decided = new Set([joins, furniture, roles, tables].flatMap((map) => [...(map?.keys() ?? [])]));
  if (decided.size === 0) return lines;
  return lines.map((line) => {
    return decided.has(line.no) ? { ...line, notes: [...line.notes, byHand(line.no, '')] } : line;
  });
}

/** The remark that an editor decided on a line. */
export function byHand(line: number, detail: string): ParserNote {
  return { key: 'corrected-by-hand', line, detail };
}

/** Gives the paragraphs on which an editor decided their role. */
export function ruled(parts: readonly Part[], { roles }: Rulings): Part[] {
  if (!roles || roles.size === 0) return [...parts];
  return parts.map((part) => {
    const ruling = part.kind === 'block' ? roles.get(part.paragraph.first) : undefined;
    if (part.kind !== 'block' || !ruling) return part;
    const level = ruling.role === 'heading' ? ruling.level : 0;
    const opening = ruling.role === 'text' ? null : part.opening;
    const given = ruling.role === 'heading' ? { label: ruling.label, title: ruling.title } : undefined;
    return { ...part, opening, role: ruling.role, level, given };
  });
}
