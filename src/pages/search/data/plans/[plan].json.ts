import type { APIRoute, GetStaticPaths } from 'astro';
import { searchData } from '../../../../views/search-data.ts';

/** One file of search text for each plan. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { manifest } = await searchData();
  return manifest.plans.map(({ id }) => ({ params: { plan: id } }));
};

/** The packed text of one plan. */
export const GET: APIRoute = async ({ params }) => {
  const { manifest, texts } = await searchData();
  return Response.json(texts[manifest.plans.findIndex(({ id }) => id === params.plan)]);
};
