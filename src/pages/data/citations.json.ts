import type { APIRoute } from 'astro';
import { csl } from '../../citation/index.ts';
import { citedSources } from '../../export/catalog-source.ts';

/** The plans and the data set for reference managers; the day of access is left to the reader. */
export const GET: APIRoute = async ({ site }) => {
  const sources = await citedSources(site);
  const text = `${JSON.stringify(
    sources.map((source) => csl(source, null)),
    null,
    1,
  )}\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
