import type { APIRoute } from 'astro';
import { pictureNamed, pictureNames } from '../../../pictures/all.ts';
import { sourceWords } from '../../../pictures/picture.ts';
import { absolute } from '../../../urls.ts';
import { csvText } from '../../../writing/csv.ts';

export const getStaticPaths = async () => (await pictureNames()).map((chart) => ({ params: { chart } }));

/** The numbers behind a picture as CSV, each row with its source. */
export const GET: APIRoute = async ({ params }) => {
  const [header = [], ...rows] = (await pictureNamed(params.chart ?? '')).rows();
  const sourced = rows.map((row) => [...row.slice(0, -1), absolute(row.at(-1) ?? ''), sourceWords]);
  return new Response(csvText([[...header, '来源'], ...sourced]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
