import type { CatalogSource } from '../export/catalog.ts';
import { content } from '../read/content.ts';
import { dataVersion } from '../read/version.ts';
import { spanOfYears } from '../text/years.ts';
import { addressFrom } from '../urls.ts';
import { exportFiles } from './files.ts';

/** Returns what the catalogue is made from: it lies, as the data page does, one folder below the root. */
export async function catalogSource(): Promise<CatalogSource> {
  const { plans, themes, indicators, deadlines } = await content();
  return {
    files: await exportFiles(),
    version: dataVersion,
    address: addressFrom(1),
    cities: plans.map((plan) => `${plan.province}${plan.city}`),
    themes: themes.map((theme) => theme.title),
    years: spanOfYears(indicators, deadlines),
  };
}
