import { csvText } from '../writing/csv.ts';
import { codebookOf } from './codebook.ts';
import { codebookMarkdown } from './codebook-markdown.ts';
import { datapackageOf } from './datapackage.ts';
import { type ExportFile, exportFile, json } from './file.ts';
import { licenceNote } from './licence.ts';
import { linksOf } from './links.ts';
import { ofCitations } from './making/citations.ts';
import type { FilesSource, Made } from './making/source.ts';
import { ofTables, ofWhole } from './making/tables.ts';
import { ofPlans, ofThemes } from './making/texts.ts';
import { tablesOf } from './tables.ts';

const ofPictures = ({ pictures }: Made): ExportFile[] =>
  pictures.flatMap(({ name, title, rows, svg }) => [
    exportFile(`charts/${name}.csv`, `${title}（CSV）`, csvText(rows), { rows: rows.length - 1 }),
    exportFile(`charts/${name}.svg`, `${title}（SVG）`, svg),
  ]);

function ofCodebook({ content, tables, measured, version }: Made): ExportFile[] {
  const codebook = codebookOf({ ...content, tables, measured, version });
  return [
    exportFile('codebook.json', '编码说明（JSON）', json(codebook)),
    exportFile('codebook.md', '编码说明（Markdown）', codebookMarkdown(codebook)),
  ];
}

const ofLicence = (): ExportFile[] => [exportFile('licence.txt', '使用许可', licenceNote)];

/** What makes the files, in the order of the catalogue. */
const makers: readonly ((made: Made) => ExportFile[] | Promise<ExportFile[]>)[] = [
  ofTables,
  ofWhole,
  ofPlans,
  ofThemes,
  ofCodebook,
  ofPictures,
  ofCitations,
  ofLicence,
];

/** Makes every file of the open data, save the catalogue and the checksums, which describe them. */
export async function filesOf(source: FilesSource): Promise<ExportFile[]> {
  const tables = tablesOf(source.content);
  const made: Made = { ...source, tables, links: tables.flatMap(linksOf) };
  const files = (await Promise.all(makers.map(async (make) => make(made)))).flat();
  const described = datapackageOf([...tables, ...made.links], files, source.version);
  return [...files, exportFile('datapackage.json', '全部 CSV 的说明（Data Package）', json(described))];
}
