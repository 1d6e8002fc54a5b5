import type { APIRoute } from 'astro';
import { exportFiles } from '../../export/files.ts';

/** SHA-256 of every file, as `sha256sum -c` reads it. */
export const GET: APIRoute = async () => {
  const lines = (await exportFiles()).map(({ sha256, name }) => `${sha256}  ${name}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
