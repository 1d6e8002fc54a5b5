import type { APIRoute } from 'astro';
import { corpus } from '../../../data/corpus.ts';
import { respondWith } from '../../../data/export/files.ts';

export const getStaticPaths = async () =>
  (await corpus()).plans.map((plan) => ({ params: { city: plan.id } }));

/** A plan as Akoma Ntoso 3.0. */
export const GET: APIRoute = ({ params }) => respondWith(`akn/${params.city}.xml`);
