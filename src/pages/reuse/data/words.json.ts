import type { APIRoute } from 'astro';
import { shippedRelatives } from '../../../views/relatives.ts';

/** Cities, themes and concepts, for comparing in the browser. */
export const GET: APIRoute = async () => Response.json((await shippedRelatives()).words);
