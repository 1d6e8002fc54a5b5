import { href } from '../urls.ts';

/** Returns a function that makes a site-relative path an address: absolute where the site's own is known. */
export const addressing =
  (site: URL | undefined) =>
  (path: string): string =>
    site ? new URL(href(path), site).href : href(path);
