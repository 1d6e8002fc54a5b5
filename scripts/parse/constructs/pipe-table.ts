import type { Line, RegionConstruct } from '../base/types.ts';
import { readGrid } from './grid.ts';

/** The line under the head of a Markdown table. */
const rule = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?$/u;

/** Recognises a Markdown table: lines of cells between |, the second one a rule of dashes. */
export const pipeTable: RegionConstruct = (lines, start, readHead) => {
  const next = lines[start + 1];
  if (!lines[start]?.text.includes('|') || !next || !isRule(next)) return null;
  return readGrid(lines, start, { cut: cellsOf, needsHead: false, isRule }, readHead);
};

const isRule = (line: Line): boolean => rule.test(line.text);

function cellsOf({ text }: Line): string[] {
  if (!text.includes('|')) return [];
  return text
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}
