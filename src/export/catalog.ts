import { datasetName, site } from '../read/site.ts';
import type { PublishedFile } from './file.ts';
import { canonicalLicence } from './licence.ts';

/** What the catalogue says of the whole. */
export interface CatalogSource {
  readonly files: readonly PublishedFile[];
  readonly version: string;
  /** Turns a path below the site's root into an address that resolves from the catalogue. */
  readonly address: (path: string) => string;
  readonly cities: readonly string[];
  /** Names of the themes. */
  readonly themes: readonly string[];
  /** First and last year that the plans name, or null. */
  readonly years: readonly [number, number] | null;
}

const keywordsOf = ({ themes }: CatalogSource) => [...site.keywords, ...themes];

/** Words in the language of the site. */
const words = (text: string) => ({ '@value': text, '@language': 'zh-CN' });

/** The language of texts and data, as the list of the European publications office names it. */
const chinese = { '@id': 'http://publications.europa.eu/resource/authority/language/ZHO' };

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** How many rows something has, which DCAT has no word of its own for; nothing where it is no table. */
const extentOf = (rows: number | null) =>
  rows === null
    ? {}
    : {
        'dct:extent': {
          '@type': 'dct:SizeOrDuration',
          'rdf:value': { '@value': String(rows), '@type': 'xsd:nonNegativeInteger' },
          'rdfs:label': words(`${rows} 行`),
        },
      };

function distribution(file: PublishedFile, source: CatalogSource) {
  const address = source.address(`data/${file.name}`);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': words(file.title),
    'dct:license': { '@id': canonicalLicence },
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    ...extentOf(file.rows),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

/** What the publisher of a catalogue and of its data sets is called. */
const publisher = (source: CatalogSource) => ({
  '@type': 'foaf:Organization',
  'foaf:name': site.name,
  'foaf:homepage': { '@id': source.address('') },
});

/** What is said alike of every data set. */
const common = (source: CatalogSource) => ({
  'dct:language': chinese,
  'dct:license': { '@id': canonicalLicence },
  'dct:publisher': publisher(source),
  'dct:modified': { '@value': monthOf(source.version), '@type': 'xsd:gYearMonth' },
  'dct:spatial': source.cities.map((name) => ({
    '@type': 'dct:Location',
    'skos:prefLabel': words(name),
  })),
  ...(source.years === null
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': { '@value': String(source.years[0]), '@type': 'xsd:gYear' },
          'dcat:endDate': { '@value': String(source.years[1]), '@type': 'xsd:gYear' },
        },
      }),
  'dcat:version': source.version,
  'dcat:keyword': keywordsOf(source).map(words),
  'dcat:landingPage': { '@id': source.address('data/') },
});

/** The month of a version: `2026.11.1a2b3c4d` is of `2026-11`. */
const monthOf = (version: string): string => version.split('.').slice(0, 2).join('-');

const idOf = (source: CatalogSource, table: string | null): string =>
  source.address(`data/#${table === null ? 'dataset' : `dataset-${table}`}`);

/** Describes what one table is had in; null: what holds or describes all of them, which has the others as parts. */
function dataset(source: CatalogSource, table: string | null, tables: readonly string[]): object {
  const own = source.files.filter((file) => file.table === table);
  const id = idOf(source, table);
  const title = own[0]?.title.replace(/（[^（]*）$/u, '') ?? '';
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': words(table === null ? datasetName : `${datasetName}：${title}`),
    'dct:description': words(table === null ? site.description : `${title}。${site.description}`),
    // An identifier is a word, not a link: one that is relative says nothing.
    ...(URL.canParse(id) ? { 'dct:identifier': id } : {}),
    ...common(source),
    ...extentOf(table === null ? null : (own.find(({ rows }) => rows !== null)?.rows ?? null)),
    ...(table === null
      ? { 'dct:hasPart': tables.map((part) => ({ '@id': idOf(source, part) })) }
      : { 'dct:isPartOf': { '@id': idOf(source, null) } }),
    'dcat:distribution': own.map((file) => distribution(file, source)),
  };
}

/** Describes the open data as a DCAT 3 catalogue: one data set a table, its distributions being its forms, and one of the whole. */
export function catalogOf(source: CatalogSource): object {
  const tables = [...new Set(source.files.flatMap(({ table }) => (table === null ? [] : [table])))];
  return {
    '@context': context,
    '@id': source.address('data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': words(site.name),
    'dct:description': words(site.description),
    'dct:language': chinese,
    'foaf:homepage': { '@id': source.address('') },
    'dct:publisher': publisher(source),
    'dcat:dataset': [null, ...tables].map((table) => dataset(source, table, tables)),
  };
}

/** Describes the open data as a schema.org Dataset, for the head of the data page. */
export function datasetOf(source: CatalogSource): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': source.address('data/#dataset'),
    name: datasetName,
    description: site.description,
    url: source.address('data/'),
    inLanguage: 'zh-CN',
    version: source.version,
    license: canonicalLicence,
    isAccessibleForFree: true,
    keywords: keywordsOf(source),
    creator: { '@type': 'Organization', name: site.name },
    spatialCoverage: source.cities,
    ...(source.years ? { temporalCoverage: source.years.join('/') } : {}),
    distribution: source.files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: file.mediaType,
      contentUrl: source.address(`data/${file.name}`),
      contentSize: `${file.bytes} B`,
      ...(file.rows === null
        ? {}
        : { size: { '@type': 'QuantitativeValue', value: file.rows, unitText: '行' } }),
    })),
  };
}
