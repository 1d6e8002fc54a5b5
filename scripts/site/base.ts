/** A base path with a slash at both ends, from what someone typed: `x`, `/x` and `/x/` are all `/x/`. */
export function baseOf(typed: string | undefined): string {
  const inner = (typed ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
