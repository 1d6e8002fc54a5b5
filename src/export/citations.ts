import type { Source } from '../citation/index.ts';
import type { Plan } from '../model/index.ts';

/** Turns a path below the site's root into an address. */
export type Address = (path: string) => string;

/** A plan as a source to cite. */
export const planSource = (plan: Plan, address: Address, version: string): Source => ({
  kind: 'document',
  key: `${plan.id}${plan.date?.slice(0, 4) ?? ''}`,
  title: plan.title,
  titleSupplied: plan.titleSupplied,
  docNumber: plan.docNumber,
  authors: plan.issuer,
  date: plan.date,
  place: '',
  url: address(plan.url),
  version,
});

/** The open data as a source to cite. */
export const dataSource = (address: Address, version: string): Source => ({
  kind: 'dataset',
  key: `yibao${version.replaceAll('.', '')}`,
  title: '医保规划对照开放数据',
  titleSupplied: false,
  docNumber: null,
  authors: ['医保规划对照'],
  date: null,
  place: '',
  url: address('data/'),
  version,
});
