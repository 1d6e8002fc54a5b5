import type { TableRole } from '../../src/model/index.ts';
import { readingForm } from '../../src/writing/fold.ts';
import type { Cell, Column } from './read.ts';

/** What the cells of a column look like, for the columns whose cells can be told by their words. */
const looks: Partial<Record<TableRole, RegExp>> = {
  no: /^\d{1,3}$/u,
  kind: /^(?:约束性|预期性)/u,
  lead: /(?:局|委|办|部|厅|处|科|中心|政府|公司|医院|机构|单位|部门|院|会|室|行|社|组)等?$/u,
  deadline: /\d年|\d月|季度|年内|年底|月底|长期|持续|每年|全年|即时|分钟|年$/u,
  unit: /^(?:%|‰|[\p{Script=Han}]{1,4}(?:\/[\p{Script=Han}]{1,3})?)$/u,
  value: /\d|[—-]|保持|稳定|提高|完成/u,
};
const as: Partial<Record<TableRole, TableRole>> = {
  support: 'lead',
  responsible: 'lead',
  baseline: 'value',
  target: 'value',
};

const empty: Cell = { text: '', span: null };

/**
 * Puts the cells of a row that is short of some under the columns that they fit by their looks, in their order. Where
 * one way fits best, that is it; where several do, the empty cells are taken to be the last ones, and what stands under
 * a column that it does not look like makes the row uncertain.
 */
export function fitted(
  cells: readonly Cell[],
  columns: readonly Column[],
  certain: boolean,
): { cells: readonly Cell[]; certain: boolean } {
  const missing = columns.length - cells.length;
  const plain = [...cells, ...Array.from({ length: missing }, () => empty)];
  if (missing !== 1) return { cells: plain, certain };
  const ways = columns.map((_, at) => [...cells.slice(0, at), empty, ...cells.slice(at)]);
  const faults = ways.map((way) => faultsOf(way, columns));
  const best = Math.min(...faults);
  if (faults.at(-1) === best) return { cells: plain, certain: certain && best === 0 };
  const fitting = ways.filter((_, at) => faults[at] === best);
  return { cells: fitting.at(-1) ?? plain, certain: certain && best === 0 };
}

/** How many cells stand under a column that they do not look like. */
function faultsOf(cells: readonly Cell[], columns: readonly Column[]): number {
  return columns.filter(({ role }, at) => {
    const look = role === null ? undefined : looks[as[role] ?? role];
    const text = readingForm(cells[at]?.text ?? '').replace(/\s/gu, '');
    return look !== undefined && text !== '' && !look.test(text);
  }).length;
}
