import { createHash } from 'node:crypto';

/** A published file, for the catalogue and the data page. */
export interface PublishedFile {
  /** Path below `/data/`. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** Rows it holds; null where it is no table. */
  readonly rows: number | null;
  /** Name of the table it is a form of; null where it is of several or of none. */
  readonly table: string | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the open data with its bytes. */
export interface ExportFile extends PublishedFile {
  readonly body: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  xml: 'application/akn+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csv-metadata.json': 'application/csvm+json',
  'schema.json': 'application/schema+json',
};

/** The media type of a file by its name: what stands behind the first dot of it counts, else behind the last. */
function mediaTypeOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const known = mediaTypes[file] ?? mediaTypes[file.slice(file.indexOf('.') + 1)];
  return known ?? mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Makes a file of the open data; its media type follows from its name. */
export function exportFile(
  name: string,
  title: string,
  content: string | Uint8Array<ArrayBuffer>,
  { rows = null, table = null }: { rows?: number | null; table?: string | null } = {},
): ExportFile {
  const body = typeof content === 'string' ? encoder.encode(content) : content;
  const sha256 = createHash('sha256').update(body).digest('hex');
  return {
    name,
    title,
    mediaType: mediaTypeOf(name),
    rows,
    table,
    bytes: body.byteLength,
    sha256,
    body,
  };
}

/** JSON as the open data writes it: a value a line, so that versions can be compared. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The sums of files as `sha256sum -c` reads them. */
export const checksums = (files: readonly Pick<ExportFile, 'name' | 'sha256'>[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
