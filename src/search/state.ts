import type { EngineName } from './corpus.ts';
import { type Chosen, facetNames, noChoice } from './show/facets.ts';
import type { KwicSort } from './show/kwic.ts';
import type { HitOrder } from './show/rank.ts';

/** Everything about a search that its address keeps. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Chosen;
  readonly order: HitOrder;
  readonly view: 'list' | 'kwic';
  readonly sort: KwicSort;
  /** Synonyms searched together, as printed. */
  readonly also: readonly string[];
  /** Engine asked for; the site's own choice if absent. */
  readonly engine: EngineName | undefined;
}

/** The state of an empty address. */
export const emptyState: SearchState = {
  q: '',
  chosen: noChoice,
  order: 'relevance',
  view: 'list',
  sort: 'none',
  also: [],
  engine: undefined,
};

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | undefined {
  return allowed.find((known) => known === value);
}

const list = (value: string | null): string[] => (value ?? '').split(',').filter(Boolean);

/** Reads the state from the query part of an address; unknown values are left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen = { ...noChoice } as Record<keyof Chosen, readonly string[]>;
  for (const facet of facetNames) chosen[facet] = list(params.get(facet));
  return {
    q: params.get('q') ?? '',
    chosen,
    order: oneOf(params.get('order'), ['relevance', 'city']) ?? 'relevance',
    view: oneOf(params.get('view'), ['list', 'kwic']) ?? 'list',
    sort: oneOf(params.get('sort'), ['none', 'left', 'right']) ?? 'none',
    also: list(params.get('also')),
    engine: oneOf(params.get('engine'), ['scan', 'pagefind', 'pairs']),
  };
}

/** Writes the state as the query part of an address, `?` included; defaults are left out, Chinese and commas stay readable. */
export function writeState(state: SearchState): string {
  const pairs: [string, string][] = [
    ['q', state.q],
    ...facetNames.map((facet): [string, string] => [facet, state.chosen[facet].join(',')]),
    ['also', state.also.join(',')],
    ['order', state.order === emptyState.order ? '' : state.order],
    ['view', state.view === emptyState.view ? '' : state.view],
    ['sort', state.sort === emptyState.sort ? '' : state.sort],
    ['engine', state.engine ?? ''],
  ];
  const kept = pairs.filter(([, value]) => value);
  const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');
  return kept.length === 0 ? '' : `?${kept.map(([key, value]) => `${key}=${readable(value)}`).join('&')}`;
}
