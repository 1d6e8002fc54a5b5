import type { Plan } from '../model/index.ts';
import { urls } from '../urls.ts';
import { marksOf } from '../views/indicator-cell.ts';
import { changeOf } from '../views/indicator-change.ts';
import type { IndicatorRow } from '../views/indicators.ts';
import type { PictureRows } from './picture.ts';

const heads = [
  ...['指标', '单位', '城市'],
  ...['基期', '目标'].flatMap((name) => [`${name}年份`, `${name}原文`, `${name}数值`]),
  ...['基期界限', '目标界限', '出处', '标记', '变化', '国家要求', '原文名称', '口径说明', '地址'],
];

const shownNumber = (value: number | null): string => (value === null ? '' : String(value));

/** The numbers of indicators, a row a statement. */
export function indicatorTable(rows: readonly IndicatorRow[], plans: readonly Plan[]): PictureRows {
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cells, at) =>
      cells.map((cell) => {
        const { baseline, target, source, verbatimName, differs } = cell;
        const both = [baseline, target];
        return [
          ...[row.name, row.unit, plans[at]?.city ?? ''],
          ...both.flatMap(({ year, text, value }) => [shownNumber(year), text, shownNumber(value)]),
          ...both.map(({ comparator }) => comparator ?? ''),
          ...[source === 'table' ? '指标表' : '正文', marksOf(cell, row.national).join('、')],
          ...[
            source === 'table' ? changeOf(cell).words : '',
            row.national?.text ?? '',
            verbatimName,
            differs,
          ],
          urls.plan(cell.plan, cell.eId),
        ];
      }),
    ),
  );
  return [heads, ...lines];
}
