import type { APIRoute } from 'astro';
import { respondWith } from '../../../export/files.ts';
import { corpus } from '../../../read/corpus.ts';

export const getStaticPaths = async () =>
  (await corpus()).plans.map((plan) => ({ params: { city: plan.id } }));

/** A plan as Akoma Ntoso 3.0. */
export const GET: APIRoute = ({ params }) => respondWith(`akn/${params.city}.xml`);
