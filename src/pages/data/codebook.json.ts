import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';

/** The codebook as JSON. */
export const GET: APIRoute = () => respondWith('codebook.json');
