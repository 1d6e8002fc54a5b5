import type { Engine } from '../../search/engines/engine.ts';
import { type Hit, type Needles, needles } from '../../search/language/match.ts';
import { occurs } from '../../search/language/near.ts';
import { isEmpty, parseQuery, type Query } from '../../search/language/query.ts';
import { type Synonym, switchedOn, synonymsOf } from '../../search/language/synonyms.ts';
import { runSearch } from '../../search/run.ts';
import { type Counts, countFacets, passing } from '../../search/show/facets.ts';
import { type KwicRow, kwicRows, sortKwic } from '../../search/show/kwic.ts';
import { rank } from '../../search/show/rank.ts';
import type { SearchState } from '../../search/state.ts';
import { normalise } from '../../writing/fold.ts';

/** What a search is about: the query, what is looked for and the words to mark. */
export interface Asked {
  readonly query: Query;
  readonly wanted: Needles;
  readonly words: readonly string[];
}

/** What is shown for a state: the hits that pass the facets, ranked, the counts and the KWIC rows. */
export interface Arranged {
  readonly all: readonly Hit[];
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** Occurrences in the hits, sorted as asked; empty in the list view. */
  readonly rows: readonly KwicRow[];
}

/** Reads a state's query, synonyms included. */
export function ask(state: SearchState, engine: Engine): Asked {
  const query = parseQuery(state.q);
  const wanted = needles(query, switchedOn(synonymsOf(query, engine.manifest), state.also));
  return { query, wanted, words: wanted.groups.flat() };
}

/** The other wordings of a query that occur somewhere: those worth offering. */
export async function offeredWordings({ query }: Asked, engine: Engine): Promise<Synonym[]> {
  const offered = synonymsOf(query, engine.manifest);
  const there = await Promise.all(offered.map(({ term }) => occurs(engine, normalise(term))));
  return offered.filter((_, at) => there[at]);
}

/** Narrows, ranks and counts hits for a state. */
export function arrange(all: readonly Hit[], state: SearchState, { words }: Asked, engine: Engine): Arranged {
  const hits = rank(passing(all, state.chosen), words, engine.manifest.themes, state.order);
  const rows = state.view === 'kwic' ? sortKwic(kwicRows(hits, words), state.sort) : [];
  return { all, hits, counts: countFacets(all, state.chosen), rows };
}

/** All clauses that answer a query as typed: `city eId`, in plan order. */
export async function clausesFor(engine: Engine, typed: string): Promise<string[]> {
  const query = parseQuery(typed);
  if (isEmpty(query)) return [];
  const hits = await runSearch(engine, needles(query));
  return hits.map(({ plan, clause }) => `${plan.meta.id} ${clause.eId}`);
}
