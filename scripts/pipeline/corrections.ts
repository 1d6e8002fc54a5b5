import { parse } from 'yaml';
import { z } from 'zod';
import { planType } from '../../src/model/index.ts';
import { splitLines } from '../parse/base/lines.ts';
import type { RoleRuling, Rulings } from '../parse/rulings.ts';
import { type Problem, problem } from '../report/problem.ts';

/** Seed line a repair is about, counted from 1. */
const line = z.int().positive();
/** Why the repair is made, in one sentence; shown on the site. */
const reason = z.string().min(1);

/** A hand-written repair of a parse that no rule can make. */
const correction = z.union([
  z.strictObject({
    line,
    /**
     * The line continues the one before (`join`) or begins anew (`separate`); it is an item of a list, running text, or
     * furniture such as a page number; or it is part of the text after all (`keep`) though it looks like furniture.
     */
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
  }),
]);

export type Correction = z.infer<typeof correction>;
type LineCorrection = Extract<Correction, { line: number }>;

/** Reads `content/corrections/<city>.yaml` (null if there is none). */
export function readCorrections(
  file: string,
  text: string | null,
): { corrections: Correction[]; problems: Problem[] } {
  if (text === null) return { corrections: [], problems: [] };
  try {
    const parsed = z.array(correction).safeParse(parse(text));
    if (parsed.success) return { corrections: parsed.data, problems: [] };
    const problems = parsed.error.issues.map((issue) => {
      return problem('correction-unreadable', file, 1, `${issue.path.join('.')}: ${issue.message}`);
    });
    return { corrections: [], problems };
  } catch (error) {
    return {
      corrections: [],
      problems: [problem('correction-unreadable', file, 1, (error as Error).message)],
    };
  }
}

/** The corrections as decisions for the parser, by line number. */
export function rulingsOf(corrections: readonly Correction[]): Rulings {
  const joins = new Map<number, boolean>();
  const furniture = new Map<number, boolean>();
  const roles = new Map<number, RoleRuling>();
  for (const entry of corrections.filter(isOfLine)) {
    const { line, action } = entry;
    if (action === 'furniture' || action === 'keep') furniture.set(line, action === 'furniture');
    else joins.set(line, action === 'join');
    if (entry.action === 'heading') roles.set(line, roleOf(entry));
    if (action === 'item' || action === 'text') roles.set(line, { role: action });
  }
  const metadata = Object.assign(
    {},
    ...corrections.map((entry) => ('metadata' in entry ? entry.metadata : {})),
  );
  return { joins, furniture, roles, metadata };
}

function roleOf({ level, label, title }: Extract<LineCorrection, { action: 'heading' }>): RoleRuling {
  return { role: 'heading', level, ...(label && { label }), ...(title && { title }) };
}

function isOfLine(entry: Correction): entry is LineCorrection {
  return 'line' in entry;
}

/** Corrections that name a line twice, one the seed does not have or leaves blank, or words that do not stand on it. */
export function unusedCorrections(file: string, corrections: readonly Correction[], seed: string): Problem[] {
  const lines = splitLines(seed);
  const seen = new Set<number>();
  return corrections.filter(isOfLine).flatMap((entry) => {
    if (seen.size === seen.add(entry.line).size)
      return [problem('correction-unused', file, 1, `seed line ${entry.line} is corrected twice`)];
    const text = lines[entry.line - 1] ?? '';
    if (text.trim() === '')
      return [problem('correction-unused', file, 1, `seed line ${entry.line} is blank or missing`)];
    const words = entry.action === 'heading' ? [entry.label, entry.title] : [];
    return words
      .filter((word) => word !== undefined && !text.includes(word))
      .map((word) =>
        problem('correction-unused', file, 1, `seed line ${entry.line} does not hold “${word}”`),
      );
  });
}
