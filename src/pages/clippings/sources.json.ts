import type { APIRoute } from 'astro';
import { dataSource, planSource } from '../../export/citations.ts';
import { corpus } from '../../read/corpus.ts';
import { dataVersion } from '../../read/version.ts';

/** Addresses are written when they are cited, from where the reader is. */
const path = (own: string): string => own;

/** What a clipping cites: each plan with its city, and the data of the site. */
export const GET: APIRoute = async () => {
  const { plans } = await corpus();
  return Response.json({
    data: dataSource(path, dataVersion),
    plans: Object.fromEntries(
      plans.map((plan) => [plan.id, { city: plan.city, source: planSource(plan, path, dataVersion) }]),
    ),
  });
};
