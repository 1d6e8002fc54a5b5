import type { CatalogSource } from '../export/catalog.ts';
import { content } from '../read/content.ts';
import { dataVersion } from '../read/version.ts';
import { spanOfYears } from '../text/years.ts';
import { exportFiles, publishedAddress } from './files.ts';

/** Returns what the catalogue is made from; addresses are absolute where the site's own is known. */
export async function catalogSource(): Promise<CatalogSource> {
  const { plans, themes, indicators, deadlines } = await content();
  return {
    files: await exportFiles(),
    version: dataVersion,
    address: publishedAddress,
    cities: plans.map((plan) => `${plan.province}${plan.city}`),
    themes: themes.map((theme) => theme.title),
    years: spanOfYears(indicators, deadlines),
  };
}
