import type { APIRoute } from 'astro';
import { shippedRelatives } from '../../../../views/relatives.ts';

/** One file for each plan. */
export const getStaticPaths = async () =>
  [...(await shippedRelatives()).plans.keys()].map((plan) => ({ params: { plan } }));

/** The sentences of a plan, to be compared in the browser. */
export const GET: APIRoute = async ({ params }) =>
  Response.json((await shippedRelatives()).plans.get(params.plan ?? ''));
