import type { APIRoute } from 'astro';
import { respondWith } from '../../data/export/files.ts';

/** The codebook as JSON. */
export const GET: APIRoute = () => respondWith('codebook.json');
