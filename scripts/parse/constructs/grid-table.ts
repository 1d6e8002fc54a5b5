import type { Line, RegionConstruct } from '../base/types.ts';
import { readGrid } from './grid.ts';

/** Recognises a table whose cells are separated by tabs, one row a line, such as the indicator tables of 襄阳 and 长春. */
export const gridTable: RegionConstruct = (lines, start, readHead) =>
  readGrid(lines, start, { cut: cellsOf, needsHead: false }, readHead);

/**
 * Cells of a line, without the empty ones at its end; none where it has no tab between two texts, unless empty cells
 * behind it show that the only filled one is a cell too.
 */
function cellsOf(line: Line): string[] {
  const cells = line.plain.split('\t').map((cell) => cell.trim());
  const last = cells.findLastIndex((cell) => cell !== '');
  const filled = cells.filter((cell) => cell !== '').length;
  const isCell = filled >= 2 || (filled === 1 && cells.length > 2 && last < cells.length - 1);
  return isCell ? cells.slice(0, last + 1) : [];
}
