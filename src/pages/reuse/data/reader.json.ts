import type { APIRoute } from 'astro';
import { content } from '../../../read/content.ts';
import { tableHeads, weightsByPath } from '../../../read/reader.ts';

/** What a draft is read by in the browser: themes, concepts, groups, heads of tables, learned weights. */
export const GET: APIRoute = async () => {
  const { themes, concepts, people } = await content();
  return Response.json({ themes, concepts, groups: people, heads: tableHeads, weights: weightsByPath });
};
