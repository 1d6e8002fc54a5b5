import { diskFiles } from '../../scripts/pipeline/files.ts';
import { readAllRecords } from '../../scripts/pipeline/read.ts';
import { loadThemes } from '../../scripts/quality/plans.ts';
import { linksOf } from '../../src/export/links.ts';
import { tablesOf } from '../../src/export/tables.ts';
import { type Content, collectionNames, namesOf } from '../../src/model/content.ts';

const files = diskFiles('.');

/** The records as the site publishes them, read from the generated files; hand-written ones are left empty, save themes. */
export const published = {
  ...Object.fromEntries(collectionNames.map((name) => [name, []])),
  ...Object.fromEntries(namesOf('city', 'cities').map((name) => [name, readAllRecords(files, name)])),
  themes: loadThemes('.'),
} as unknown as Content;

/** The tables of the open data. */
export const tables = tablesOf(published);

/** The tables that spell out their lists. */
export const links = tables.flatMap(linksOf);
