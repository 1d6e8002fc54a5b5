import { withAbsoluteUrl } from '../citation/index.ts';
import { dataSource, planSource } from '../export/citations.ts';
import type { ExportFile } from '../export/file.ts';
import { filesOf } from '../export/files.ts';
import type { Cited } from '../export/making/source.ts';
import { pictureNames } from '../pictures/all.ts';
import { measured } from '../read/accuracy.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { dataVersion } from '../read/version.ts';
import { absolute, href } from '../urls.ts';
import { pictureFiles } from './picture-files.ts';

/** The address of a path of the site, as a citation carries it. */
const publishedAddress = (path: string): string => absolute(href(path));

async function citedIn(): Promise<Cited[]> {
  const { plans } = await content();
  const cited: Cited[] = [
    { plan: null, source: dataSource(publishedAddress, dataVersion) },
    ...plans.map((plan) => ({ plan: plan.id, source: planSource(plan, publishedAddress, dataVersion) })),
  ];
  return cited.map(({ plan, source }) => ({ plan, source: withAbsoluteUrl(source) }));
}

async function load(): Promise<ExportFile[]> {
  return filesOf({
    content: await content(),
    measured,
    version: dataVersion,
    pictures: await Promise.all((await pictureNames()).map(pictureFiles)),
    cited: await citedIn(),
  });
}

/** Returns the files of the open data with their bytes, save the catalogue and the checksums, which describe them. */
export const exportFiles = once(load);
