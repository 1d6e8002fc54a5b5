import type { APIRoute } from 'astro';
import { catalogOf } from '../../export/catalog.ts';
import { catalogSource } from '../../export/catalog-source.ts';

/** The open data described as DCAT 3. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(catalogOf(await catalogSource(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
