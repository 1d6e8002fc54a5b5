import type { Clause } from '../../src/model/index.ts';
import { splitLines, withoutMarks } from './base/lines.ts';

/** The first place where the clauses do not give back the seed. */
export interface Loss {
  /** Seed line near the place, from 1. */
  readonly line: number;
  /** What the seed has there, and what the clauses have instead. */
  readonly detail: string;
}

/**
 * Compares the clauses in order with the seed, both without white space and markdown or HTML marks; returns null if
 * every character of the seed is in the clauses, in its place, and no other. Furniture has a line of its own, which is
 * compared with that line, since it stands behind the paragraph it cut.
 */
export function findLoss(seed: string, clauses: readonly Clause[]): Loss | null {
  const wanted = splitLines(seed).map((line) => bare(withoutMarks(line)));
  for (const { kind, lines, text } of clauses) {
    if (kind !== 'furniture') continue;
    const at = lines[0] - 1;
    if (wanted[at] !== bare(text)) return lossAt(lines[0], wanted[at] ?? '', bare(text));
    wanted[at] = '';
  }
  const given = clauses.filter(({ kind }) => kind !== 'furniture').map(({ text }) => bare(text));
  return compare(wanted, given.join(''));
}

function compare(wanted: readonly string[], given: string): Loss | null {
  let at = 0;
  for (const [index, line] of wanted.entries()) {
    const found = given.slice(at, at + line.length);
    // Between the rows of a table the rule of dashes is a mark; elsewhere it is text.
    if (found !== line && /^[-:]{2,}$/u.test(line)) continue;
    if (found !== line) return lossAt(index + 1, line, found);
    at += line.length;
  }
  return at === given.length ? null : { line: 1, detail: `added ${given.slice(at, at + 40)}` };
}

function lossAt(line: number, wanted: string, found: string): Loss {
  let same = 0;
  while (same < wanted.length && wanted[same] === found[same]) same += 1;
  return { line, detail: `“${wanted.slice(same, same + 8)}” became “${found.slice(same, same + 8)}”` };
}

/** A text without white space and without what parts the cells of a table: |, the lines of a drawn box, <br>. */
function bare(text: string): string {
  return text.replace(/<br\s*\/?>|[\s|\u2500-\u257f]/giu, '');
}
