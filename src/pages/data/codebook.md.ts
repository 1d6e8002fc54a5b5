import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';

/** The codebook as Markdown. */
export const GET: APIRoute = () => respondWith('codebook.md');
