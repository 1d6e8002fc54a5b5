import type { APIRoute } from 'astro';
import { exportFiles, respondWith } from '../../export/files.ts';

export const getStaticPaths = async () =>
  (await exportFiles()).map(({ name }) => ({ params: { file: name } }));

/** A file of the open data: a table, a full text, or what describes them. */
export const GET: APIRoute = ({ params }) => respondWith(params.file ?? '');
