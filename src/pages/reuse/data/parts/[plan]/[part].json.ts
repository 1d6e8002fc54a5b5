import type { APIRoute } from 'astro';
import { shippedRelatives } from '../../../../../views/relatives.ts';

/** One file for each part of a plan, so that what a reader loads does not grow with the plan. */
export const getStaticPaths = async () => {
  const { parts } = await shippedRelatives();
  return [...parts.keys()].map((key) => {
    const [plan, part] = key.split(' ');
    return { params: { plan, part } };
  });
};

/** The sentences of a part of a plan with their relatives. */
export const GET: APIRoute = async ({ params }) =>
  Response.json((await shippedRelatives()).parts.get(`${params.plan} ${params.part}`));
