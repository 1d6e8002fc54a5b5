import type { APIRoute } from 'astro';
import { searchData } from '../../../views/search-data.ts';

/** The first file that search loads. */
export const GET: APIRoute = async () => Response.json((await searchData()).manifest);
