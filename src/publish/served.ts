import { catalogOf } from '../export/catalog.ts';
import { checksums, type ExportFile, exportFile, json } from '../export/file.ts';
import { content } from '../read/content.ts';
import { once } from '../read/once.ts';
import { lockSha256, sbom } from '../read/sbom.ts';
import { dataVersion } from '../read/version.ts';
import { catalogSource } from './catalog-source.ts';
import { exportFiles } from './files.ts';
import { provenanceOf } from './provenance.ts';

/** Returns every file below `/data/`: those of the open data, the catalogue of them, and the sums of all. */
export const servedFiles = once(async (): Promise<ExportFile[]> => {
  const catalog = exportFile('catalog.jsonld', '目录（DCAT 3）', json(catalogOf(await catalogSource())));
  const { plans } = await content();
  const provenance = provenanceOf({ plans, version: dataVersion, lockSha256 });
  const described = [
    ...(await exportFiles()),
    exportFile('provenance.json', '由什么做成：所收文件与软件包清单的 SHA-256', json(provenance)),
    exportFile('sbom.cdx.json', '所用软件包的清单（CycloneDX）', sbom),
    catalog,
  ];
  return [...described, exportFile('checksums.txt', '各文件的 SHA-256', checksums(described))];
});

/** Answers with one of the files; throws if there is none of that name. */
export async function respondWith(name: string): Promise<Response> {
  const found = (await servedFiles()).find((entry) => entry.name === name);
  if (!found) throw new Error(`no file of the open data is called ${name}`);
  return new Response(found.body, { headers: { 'Content-Type': found.mediaType } });
}
