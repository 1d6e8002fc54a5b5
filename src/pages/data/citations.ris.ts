import type { APIRoute } from 'astro';
import { ris } from '../../citation/index.ts';
import { citedSources } from '../../export/catalog-source.ts';

/** The plans and the data set for reference managers; the day of access is left to the reader. */
export const GET: APIRoute = async ({ site }) => {
  const sources = await citedSources(site);
  const text = sources.map((source) => ris(source, null)).join('');
  return new Response(text, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
