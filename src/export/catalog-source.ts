import { type Source, withAbsoluteUrl } from '../citation/index.ts';
import { content } from '../read/content.ts';
import { dataVersion } from '../read/version.ts';
import { spanOfYears } from '../text/years.ts';
import { href } from '../urls.ts';
import type { CatalogSource } from './catalog.ts';
import { dataSource, planSource } from './citations.ts';
import { exportFiles } from './files.ts';

/** Returns what the catalogue is made from; addresses are absolute where the site's own is known. */
export async function catalogSource(site: URL | undefined): Promise<CatalogSource> {
  const { plans, themes, indicators, deadlines } = await content();
  return {
    files: await exportFiles(),
    version: dataVersion,
    address: (path) => (site ? new URL(href(path), site).href : href(path)),
    cities: plans.map((plan) => `${plan.province}${plan.city}`),
    themes: themes.map((theme) => theme.title),
    years: spanOfYears(indicators, deadlines),
  };
}

/** Returns what a reader may cite: the data set, then every plan. */
export async function citedSources(site: URL | undefined): Promise<Source[]> {
  const { address, version } = await catalogSource(site);
  const { plans } = await content();
  return [dataSource(address, version), ...plans.map((plan) => planSource(plan, address, version))].map(
    withAbsoluteUrl,
  );
}
