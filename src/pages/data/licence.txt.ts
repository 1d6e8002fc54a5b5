import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';

/** What may be done with the data. */
export const GET: APIRoute = () => respondWith('licence.txt');
