import { parse } from 'yaml';
import { z } from 'zod';
import { type Problem, problem } from '../report/problem.ts';

/** A hand-written repair of a parse that no rule can make. */
const correction = z.strictObject({
  /** Seed line it is about, counted from 1. */
  line: z.int().positive(),
  /** Whether the line continues the one before (`join`) or begins anew (`separate`). */
  action: z.enum(['join', 'separate']),
  /** Why, in one sentence; shown on the site. */
  reason: z.string().min(1),
});

export type Correction = z.infer<typeof correction>;

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

/** The corrections as rulings on page breaks, by line number. */
export function rulingsOf(corrections: readonly Correction[]): Map<number, boolean> {
  return new Map(corrections.map(({ line, action }) => [line, action === 'join']));
}

/** Corrections that name a line the seed does not have or leaves blank. */
export function unusedCorrections(file: string, corrections: readonly Correction[], seed: string): Problem[] {
  const lines = seed.split('\n');
  return corrections
    .filter(({ line }) => (lines[line - 1] ?? '').trim() === '')
    .map(({ line }) => problem('correction-unused', file, 1, `seed line ${line} is blank or missing`));
}
