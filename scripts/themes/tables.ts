import type { Clause } from '../../src/model/clause.ts';
import type { Span } from '../../src/writing/sentences.ts';

/** The columns of a table of tasks that matter here, counted from 0. */
export interface TaskColumns {
  readonly task: number;
  readonly breakdown: number;
  readonly measures: number;
}

/** Returns the spans of a row's cells, which are separated by tabs. */
export function cellsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    spans.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return spans;
}

/** Returns the columns of a table of tasks, read from its head row, or null for any other row. */
export function taskColumns(headRow: string): TaskColumns | null {
  const heads = headRow.split('\t').map((head) => head.replace(/\s/gu, ''));
  const columns = {
    task: heads.indexOf('工作任务'),
    breakdown: heads.indexOf('任务分解'),
    measures: heads.indexOf('工作措施'),
  };
  return columns.measures < 0 ? null : columns;
}

/** Tells whether a row is the head of a table: its cells name columns rather than say something. */
export function isHeadRow(row: Pick<Clause, 'text'>): boolean {
  const text = row.text.replace(/\s/gu, '');
  return taskColumns(row.text) !== null || /^(?:类别|序号|指标维度|主要指标|项目)/u.test(text);
}
