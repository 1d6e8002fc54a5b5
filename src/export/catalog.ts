import { datasetName, site } from '../read/site.ts';
import type { PublishedFile } from './file.ts';
import { canonicalLicence } from './licence.ts';

/** What the catalogue says of the whole. */
export interface CatalogSource {
  readonly files: readonly PublishedFile[];
  readonly version: string;
  /** Turns a path below the site's root into an address. */
  readonly address: (path: string) => string;
  readonly cities: readonly string[];
  /** Names of the themes. */
  readonly themes: readonly string[];
  /** First and last year that the plans name, or null. */
  readonly years: readonly [number, number] | null;
}

const keywordsOf = ({ themes }: CatalogSource) => [...site.keywords, ...themes];

function distribution(file: PublishedFile, source: CatalogSource) {
  const address = source.address(`data/${file.name}`);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': file.title, '@language': 'zh-CN' },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dct:license': { '@id': canonicalLicence },
    'dcat:byteSize': file.bytes,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': file.sha256,
    },
  };
}

/** Describes the open data as a DCAT 3 catalogue with one data set. */
export function catalogOf(source: CatalogSource): object {
  const dataset = source.address('data/#dataset');
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
    },
    '@id': source.address('data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': site.name, '@language': 'zh-CN' },
    'dct:description': { '@value': site.description, '@language': 'zh-CN' },
    'dct:language': 'zh-CN',
    'foaf:homepage': { '@id': source.address('') },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': site.name },
    'dcat:dataset': {
      '@id': dataset,
      '@type': 'dcat:Dataset',
      'dct:title': { '@value': datasetName, '@language': 'zh-CN' },
      'dct:description': { '@value': site.description, '@language': 'zh-CN' },
      'dct:identifier': dataset,
      'dct:language': 'zh-CN',
      'dct:license': { '@id': canonicalLicence },
      'dct:spatial': source.cities.map((name) => ({ '@type': 'dct:Location', 'dct:title': name })),
      'dcat:version': source.version,
      'dcat:keyword': keywordsOf(source),
      'dcat:landingPage': { '@id': source.address('data/') },
      'dcat:distribution': source.files.map((file) => distribution(file, source)),
    },
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
    })),
  };
}
