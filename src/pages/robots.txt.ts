import type { APIRoute } from 'astro';
import { href, knowsItself } from '../urls.ts';

/** Everything may be read by robots; the map of the site is named where the site knows its address. */
export const GET: APIRoute = ({ site }) => {
  const map = knowsItself ? `\nSitemap: ${new URL(href('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
