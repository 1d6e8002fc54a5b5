import { parse } from 'yaml';
import { site as model, type Site } from '../model/site.ts';

const files = import.meta.glob<string>('../../content/site.yaml', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** What the site says of itself; throws where `content/site.yaml` is missing or does not fit its schema. */
export const site: Site = model.parse(parse(Object.values(files)[0] ?? ''));

/** Name of the open data as a whole. */
export const datasetName = `${site.name}开放数据`;
