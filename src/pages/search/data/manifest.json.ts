import type { APIRoute } from 'astro';
import { searchData } from '../../../data/search.ts';

/** The first file that search loads. */
export const GET: APIRoute = async () => Response.json((await searchData()).manifest);
