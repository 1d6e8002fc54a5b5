import type { Clause } from '../model/index.ts';

/** A line of a seed and the clause it went into, if any. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  readonly clause: Clause | undefined;
}

/** Returns the lines of a seed with the clause that each belongs to; of several, the first. */
export function sourceLines(lines: readonly string[], clauses: readonly Clause[]): SourceLine[] {
  const clauseOf = new Map<number, Clause>();
  for (const clause of clauses)
    for (let line = clause.lines[0]; line <= clause.lines[1]; line += 1)
      if (!clauseOf.has(line)) clauseOf.set(line, clause);
  return lines.map((text, n) => ({
    number: n + 1,
    text,
    clause: text.trim() === '' ? undefined : clauseOf.get(n + 1),
  }));
}
