import { CACHE, HASHED, HEADERS } from './headers.ts';

/** A rule of `_headers`: a path and what is said there. */
const rule = (path: string, headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`), ''].join('\n');

/** `_headers` as Netlify and Cloudflare Pages read it, for the site at `base`. */
export function headersFile(base: string): string {
  const all = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
  // Where two rules fit, Cloudflare joins their values: the general one must not speak of what is kept for good.
  return [rule(`${base}*`, all), rule(`${base}${HASHED}*`, [`Cache-Control: ${CACHE.hashed}`])].join('\n');
}
