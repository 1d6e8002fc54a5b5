import { content } from '../read/content.ts';
import { corpus } from '../read/corpus.ts';
import { href, urls } from '../urls.ts';
import { allBodies } from './bodies.ts';
import { dutyCells, themesOfStatements } from './duties.ts';
import { indicatorRows } from './indicators.ts';
import { themeMatrix } from './matrix.ts';

/** The numbers behind a chart, its heads first; the last column is the address of what a row rests on. */
export type ChartRows = readonly (readonly string[])[];

const shown = (value: number | null): string => (value === null ? '' : String(value));

/** The values of the indicators chart, a row a city and indicator. */
export async function indicatorChartRows(): Promise<ChartRows> {
  const { plans, indicators, vocabulary } = await content();
  const rows = indicatorRows(plans, indicators, vocabulary).flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const plan = plans[at];
      if (!cell || !plan) return [];
      const { baseline, target } = cell;
      const values = [baseline, target].flatMap(({ year, text, value }) => [shown(year), text, shown(value)]);
      return [[row.name, row.unit, plan.city, ...values, urls.plan(plan.id, cell.eId)]];
    }),
  );
  const heads = ['基期', '目标'].flatMap((name) => [`${name}年份`, `${name}原文`, `${name}数值`]);
  return [['指标', '单位', '城市', ...heads, '地址'], ...rows];
}

/** The deadlines of the timeline, a row a deadline. */
export async function timelineChartRows(): Promise<ChartRows> {
  const { plans, deadlines } = await content();
  const rows = deadlines.flatMap((deadline) => {
    const plan = plans.find((candidate) => candidate.id === deadline.plan);
    return plan
      ? [[shown(deadline.year), plan.city, deadline.when, deadline.quote, urls.plan(plan.id, deadline.eId)]]
      : [];
  });
  return [['年份', '城市', '时限原文', '原句', '地址'], ...rows];
}

/** The shares of the coverage chart, a row a theme and city; an empty share is a plan that could not be read. */
export async function coverageChartRows(): Promise<ChartRows> {
  const rows = themeMatrix(await corpus()).flatMap(({ theme, cells }) =>
    cells.map((cell) => [
      theme.title,
      cell.plan.city,
      cell.parsed ? cell.share.toFixed(4) : '',
      String(cell.sentences),
      `${urls.theme(theme.id)}?plans=${cell.plan.id}`,
    ]),
  );
  return [['主题', '城市', '占全文的比例', '句数', '地址'], ...rows];
}

/** The counts of the duties chart, a row a body and theme with at least one. */
export async function dutiesChartRows(): Promise<ChartRows> {
  const data = await content();
  const themesOf = themesOfStatements(data.responsibilities, data.excerpts, data.clauses);
  const rows = (await allBodies()).flatMap((body) =>
    dutyCells(body, data.themes, themesOf).flatMap(({ lead, support }, at) =>
      lead + support === 0
        ? []
        : [
            [
              body.name,
              data.themes[at]?.title ?? '',
              String(lead),
              String(support),
              href(`tasks/bodies/${body.id}/`),
            ],
          ],
    ),
  );
  return [['部门', '主题', '牵头', '配合', '地址'], ...rows];
}

/** The rows of every chart by its name. */
export const chartRows = {
  indicators: indicatorChartRows,
  timeline: timelineChartRows,
  coverage: coverageChartRows,
  duties: dutiesChartRows,
} as const;

export type ChartName = keyof typeof chartRows;
