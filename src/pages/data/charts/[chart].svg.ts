import type { APIRoute } from 'astro';
import { pictureNamed, pictureNames } from '../../../pictures/all.ts';
import { drawn, fileMargin } from '../../../pictures/picture.ts';

export const getStaticPaths = async () => (await pictureNames()).map((chart) => ({ params: { chart } }));

/** A picture as a file of its own: light, in its widest form, with title, legend, notes and source. */
export const GET: APIRoute = async ({ params }) => {
  const name = params.chart ?? '';
  const svg = drawn(await pictureNamed(name), { id: name, form: 'wide', margin: fileMargin });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
