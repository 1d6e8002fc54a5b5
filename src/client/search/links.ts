import type { Hit } from '../../search/language/match.ts';
import { urls } from '../../urls.ts';

/** Address of a hit on its plan page, with the query, so that the page marks it too. */
export function hitAddress(hit: Hit, query: string): string {
  return `${urls.plan(hit.plan.meta.id)}?q=${encodeURIComponent(query)}#${hit.clause.eId}`;
}

/** Absolute address of a hit without the query, for citations. */
export function citeAddress(hit: Hit): string {
  return new URL(urls.plan(hit.plan.meta.id, hit.clause.eId), location.href).href;
}
