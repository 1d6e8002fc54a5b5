import { parsePlan } from '../../scripts/parse/parse.ts';
import type { Rulings } from '../../scripts/parse/rulings.ts';
import { readHead } from './heads.ts';

/** Parses lines as a text. */
export const parsed = (lines: readonly string[], rulings: Rulings = {}) =>
  parsePlan('moon', lines.join('\n'), rulings, readHead);

/** The headings of a text as `level label|title`, annexes and boxes with their kind before. */
export function outlineOf(lines: readonly string[]): string[] {
  return parsed(lines).sections.map(({ kind, level, label, title }) => {
    return `${kind === 'section' ? '' : `${kind} `}${level} ${label}|${title}`;
  });
}

/** The clauses of a text as `kind text`. */
export const clausesOf = (lines: readonly string[]): string[] =>
  parsed(lines).clauses.map(({ kind, text }) => `${kind} ${text}`);
