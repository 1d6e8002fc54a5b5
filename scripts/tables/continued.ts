import { readingForm } from '../../src/writing/fold.ts';
import type { TableRow } from './read.ts';

/** The noun that closes the name of an indicator: what is counted or measured. */
const measure =
  /(?:率|比例|比重|占比|数|量|额|人次|次|收入|支出|结余|水平|标准|程度|面|时间|时长|天|月|品种|种类|费用|负担|指数|值|度|情况|能力|差距|份额|规模)$/u;

/**
 * Returns the row above with the end of its name, where a row holds nothing but that: the name above stops before it
 * says what is measured, and this one's does not. Null where the row is one of its own, such as a category.
 */
export function continued(above: TableRow, row: TableRow): TableRow | null {
  const filled = row.printed.filter(({ cell }) => cell.text !== '');
  const [only] = filled;
  const role = only?.column.role;
  const open = role ? above.cells.get(role) : undefined;
  const isRow = above.printed.filter(({ cell }) => cell.text !== '').length > 1;
  if (!isRow || filled.length !== 1 || !only || !role || !open || !['name', 'task'].includes(role))
    return null;
  if (isWhole(open.text) || !isWhole(only.cell.text)) return null;
  const cells = new Map(above.cells).set(role, { ...open, text: open.text + only.cell.text });
  return { ...above, cells };
}

/** Returns the row above with the words of one that a page break cut from it, each put to those of its column. */
export function rejoined(above: TableRow, row: TableRow): TableRow {
  const cells = new Map(above.cells);
  for (const { column, cell } of row.printed) {
    const open = column.role && cells.get(column.role);
    if (column.role && open) cells.set(column.role, { ...open, text: open.text + cell.text });
  }
  return { ...above, cells };
}

function isWhole(name: string): boolean {
  return measure.test(readingForm(name).replace(/（[^（）]*）$|[①-⑳\s]/gu, ''));
}
