import type { PictureFiles } from '../export/making/source.ts';
import { pictureNamed } from '../pictures/all.ts';
import { drawn, fileMargin, type PictureRows, sourceWords } from '../pictures/picture.ts';
import { inFile } from '../urls.ts';
import { withOwnAddresses } from './own-addresses.ts';

/** Pictures lie two folders below the root. */
const address = inFile(2);

/** The numbers behind a picture, each row with its source. */
function sourced([heads = [], ...rows]: PictureRows): PictureRows {
  const sourcedRows = rows.map((row) => [...row.slice(0, -1), address(row.at(-1) ?? ''), sourceWords]);
  return [[...heads, '来源'], ...sourcedRows];
}

/** A picture as files: light, in its widest form, with title, legend, notes and source. */
export async function pictureFiles(name: string): Promise<PictureFiles> {
  const picture = await pictureNamed(name);
  const svg = withOwnAddresses(String(drawn(picture, { id: name, form: 'wide', margin: fileMargin })));
  return { name, title: picture.title, rows: sourced(picture.rows()), svg };
}
