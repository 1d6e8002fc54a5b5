import type { Source } from '../citation/index.ts';
import type { Plan } from '../model/index.ts';
import { datasetName, site } from '../read/site.ts';

/** Turns a path below the site's root into an address. */
export type Address = (path: string) => string;

/** A plan as a source to cite. */
export const planSource = (plan: Plan, address: Address, version: string): Source => ({
  kind: 'document',
  key: `${plan.id}${plan.date?.slice(0, 4) ?? ''}`,
  title: plan.title,
  titleSupplied: plan.titleSupplied,
  genre: plan.type,
  docNumber: plan.docNumber,
  authors: plan.issuer,
  date: plan.date,
  place: '',
  url: address(plan.url),
  site: site.name,
  version,
});

/** The open data as a source to cite. */
export const dataSource = (address: Address, version: string): Source => ({
  kind: 'dataset',
  key: `yibao${version.replaceAll('.', '')}`,
  title: datasetName,
  titleSupplied: false,
  genre: '',
  docNumber: null,
  authors: [site.name],
  date: null,
  place: '',
  url: address('data/'),
  site: site.name,
  version,
});
