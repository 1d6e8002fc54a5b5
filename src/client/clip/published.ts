import type { Source } from '../../citation/index.ts';
import type { PublishedClause } from '../../desk/since.ts';
import type { PackedPlan } from '../../search/corpus.ts';
import { urls } from '../../urls.ts';

/** A clause as published, with its place as the site prints it. */
export interface PlacedClause extends PublishedClause {
  readonly place: string;
}

/** The clauses of a plan, in order and by id. */
export interface PlanText {
  readonly clauses: readonly PlacedClause[];
  readonly byId: ReadonlyMap<string, PlacedClause>;
}

/** What is cited: each plan with its city, and the data of the site. */
export interface Sources {
  readonly data: Source;
  readonly plans: Readonly<Record<string, { readonly city: string; readonly source: Source }>>;
}

const version = (): string => document.querySelector('[data-version]')?.textContent ?? '';

/** Fetches a file of the site of the version that the page is of; rejects where it cannot be had. */
async function load<T>(path: string): Promise<T> {
  const response = await fetch(`${urls.asset(path)}?v=${version()}`);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}

const kept = new Map<string, Promise<unknown>>();

/** Fetches a file once; a failure is not kept. */
function once<T>(path: string, make: (path: string) => Promise<T>): Promise<T> {
  const loading = (kept.get(path) as Promise<T> | undefined) ?? make(path);
  kept.set(path, loading);
  loading.catch(() => kept.delete(path));
  return loading;
}

async function readPlan(path: string): Promise<PlanText> {
  const { eIds, places, texts } = await load<PackedPlan>(path);
  const clauses = eIds.map((eId, n) => ({ eId, text: texts[n] ?? '', place: places[n] ?? '' }));
  return { clauses, byId: new Map(clauses.map((clause) => [clause.eId, clause])) };
}

/** The text of a plan as published now; rejects where it cannot be had. */
export const planText = (plan: string): Promise<PlanText> => once(`search/data/plans/${plan}.json`, readPlan);

/** What is cited, as published now; rejects where it cannot be had. */
export const sources = (): Promise<Sources> => once('clippings/sources.json', load<Sources>);
