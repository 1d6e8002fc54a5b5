import type { APIRoute } from 'astro';
import { respondWith, servedFiles } from '../../publish/served.ts';

export const getStaticPaths = async () =>
  (await servedFiles()).map(({ name }) => ({ params: { file: name } }));

/** A file of the open data: a table, a full text, a picture, a citation, or what describes them. */
export const GET: APIRoute = ({ params }) => respondWith(params.file ?? '');
