import type { APIRoute } from 'astro';
import { site as own } from '../../../read/site.ts';
import { dataVersion } from '../../../read/version.ts';
import { type ChartName, chartRows } from '../../../views/chart-rows.ts';
import { csvText } from '../../../writing/csv.ts';

export const getStaticPaths = () => Object.keys(chartRows).map((chart) => ({ params: { chart } }));

/** The numbers behind a chart as CSV, each row with its source. */
export const GET: APIRoute = async ({ params, site }) => {
  const [header = [], ...rows] = await chartRows[params.chart as ChartName]();
  const absolute = (address: string) => (site ? new URL(address, site).href : address);
  const sourced = rows.map((row) => [
    ...row.slice(0, -1),
    absolute(row.at(-1) ?? ''),
    `${own.name}，数据版本 ${dataVersion}`,
  ]);
  return new Response(csvText([[...header, '来源'], ...sourced]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
