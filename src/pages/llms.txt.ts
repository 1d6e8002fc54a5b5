import type { APIRoute } from 'astro';
import { guideText } from '../export/guide.ts';
import { content } from '../read/content.ts';
import { dataVersion } from '../read/version.ts';

/** What language models and those who build on them should read first: what is here, and how to quote it. */
export const GET: APIRoute = async () =>
  new Response(guideText(await content(), dataVersion), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
