import type { Line, RegionConstruct } from '../base/types.ts';
import { readGrid } from './grid.ts';

/** Recognises a table whose columns are parted by two or more spaces, under a head that the vocabulary knows. */
export const spacedTable: RegionConstruct = (lines, start, readHead) =>
  readGrid(lines, start, { cut: cellsOf, needsHead: true }, readHead);

/** Longest line that is taken for a row, in characters. */
const longestRow = 2000;

/** Cells of a line, parted by runs of spaces of any width; none where it has no such run. */
function cellsOf({ text }: Line): string[] {
  if (text.length > longestRow) return [];
  const cells = text.split(/[ \u00a0\u2000-\u200a]{2,}|\s*\u3000+\s*/u).map((cell) => cell.trim());
  return cells.length > 1 && !text.includes('\t') ? cells : [];
}
