import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';

/** All tables and the references between them, as CSVW. */
export const GET: APIRoute = () => respondWith('csv-metadata.json');
