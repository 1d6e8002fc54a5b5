import type { APIRoute } from 'astro';
import { searchData } from '../../../views/search-data.ts';

/** All texts in one file, while they are few; an empty list once the manifest says they are not bundled. */
export const GET: APIRoute = async () => {
  const { manifest, texts } = await searchData();
  return Response.json(manifest.bundled ? texts : []);
};
