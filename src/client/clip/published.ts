import type { Source } from '../../citation/index.ts';
import type { PublishedClause } from '../../desk/since.ts';
import type { PackedPlan } from '../../search/corpus.ts';
import { onceKept, remember } from '../../search/kept.ts';
import { urls } from '../../urls.ts';
import { fetchJson } from '../base/fetch.ts';

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
const load = <T>(path: string): Promise<T> => fetchJson(`${urls.asset(path)}?v=${version()}`);

const plans = new Map<string, Promise<PlanText>>();

async function readPlan(path: string): Promise<PlanText> {
  const { eIds, places, texts } = await load<PackedPlan>(path);
  const clauses = eIds.map((eId, n) => ({ eId, text: texts[n] ?? '', place: places[n] ?? '' }));
  return { clauses, byId: new Map(clauses.map((clause) => [clause.eId, clause])) };
}

/** The text of a plan as published now; rejects where it cannot be had. */
export const planText = (plan: string): Promise<PlanText> =>
  remember(plans, plan, () => readPlan(`search/data/plans/${plan}.json`));

/** What is cited, as published now; rejects where it cannot be had. */
export const sources = onceKept(() => load<Sources>('clippings/sources.json'));
