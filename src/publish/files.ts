import { withAbsoluteUrl } from '../citation/index.ts';
import { dataSource, planSource } from '../export/citations.ts';
import type { ExportFile } from '../export/file.ts';
import { filesOf } from '../export/files.ts';
import type { Cited, PictureFiles } from '../export/making/source.ts';
import { pictureNamed, pictureNames } from '../pictures/all.ts';
import { drawn, fileMargin, type PictureRows, sourceWords } from '../pictures/picture.ts';
import { measured } from '../read/accuracy.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { dataVersion } from '../read/version.ts';
import { absolute, href } from '../urls.ts';

/** The address of a path below the site's root, as what leaves the site carries it: absolute where that is known. */
export const publishedAddress = (path: string): string => absolute(href(path));

/** The numbers behind a picture, each row with its source. */
function sourced([heads = [], ...rows]: PictureRows): PictureRows {
  const sourcedRows = rows.map((row) => [...row.slice(0, -1), absolute(row.at(-1) ?? ''), sourceWords]);
  return [[...heads, '来源'], ...sourcedRows];
}

/** A picture as files: light, in its widest form, with title, legend, notes and source. */
async function pictureFiles(name: string): Promise<PictureFiles> {
  const picture = await pictureNamed(name);
  const svg = String(drawn(picture, { id: name, form: 'wide', margin: fileMargin }));
  return { name, title: picture.title, rows: sourced(picture.rows()), svg };
}

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
