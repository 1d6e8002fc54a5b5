import { one } from './dom.ts';

// What the link pointed at, and how it was narrowed, hold at the new address too.
const { href } = one<HTMLAnchorElement>('[data-moved]');
location.replace(href + location.search + location.hash);
