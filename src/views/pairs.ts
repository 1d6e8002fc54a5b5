/** Up to so many cities each pair of them has a page; beyond, one page takes all. */
export const mostWithPages = 20;

/** Pairs of cities, in either order, that have a page of their own. */
export const pairsWithPages = (plans: readonly { readonly id: string }[]): [a: string, b: string][] =>
  plans.length > mostWithPages
    ? []
    : plans.flatMap((a) => plans.filter((b) => b !== a).map((b): [string, string] => [a.id, b.id]));
