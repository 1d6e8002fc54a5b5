/** A published file, for the catalogue and the data page. */
export interface PublishedFile {
  /** Name below `/data/`. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** Rows it holds; null where it is no table. */
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the catalogue says of the whole. */
export interface CatalogSource {
  readonly files: readonly PublishedFile[];
  readonly version: string;
  /** Turns a path below the site's root into an address. */
  readonly address: (path: string) => string;
  readonly cities: readonly string[];
}

/** Licence of the site's own work; the plans themselves are official documents. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans';
const title = '医保规划对照开放数据';
const description =
  '各城市医疗保障规划的全文、章节、主题摘录、指标、量化承诺、时限、任务和分工，逐条注明出处。';
const keywords = ['医疗保障', '医保', '规划', '十四五', 'DRG', 'DIP', '基金监管', '异地就医'];

function distribution(file: PublishedFile, source: CatalogSource) {
  const address = source.address(`data/${file.name}`);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': file.title, '@language': 'zh-CN' },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': file.mediaType,
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
    'dct:title': { '@value': '医保规划对照', '@language': 'zh-CN' },
    'dct:description': { '@value': description, '@language': 'zh-CN' },
    'dct:language': 'zh-CN',
    'foaf:homepage': { '@id': source.address('') },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': '医保规划对照' },
    'dcat:dataset': {
      '@id': dataset,
      '@type': 'dcat:Dataset',
      'dct:title': { '@value': title, '@language': 'zh-CN' },
      'dct:description': { '@value': description, '@language': 'zh-CN' },
      'dct:identifier': dataset,
      'dct:language': 'zh-CN',
      'dct:license': { '@id': licence },
      'dct:spatial': source.cities.map((name) => ({ '@type': 'dct:Location', 'dct:title': name })),
      'dcat:version': source.version,
      'dcat:keyword': keywords,
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
    name: title,
    description,
    url: source.address('data/'),
    inLanguage: 'zh-CN',
    version: source.version,
    license: licence,
    isAccessibleForFree: true,
    keywords,
    creator: { '@type': 'Organization', name: '医保规划对照' },
    spatialCoverage: source.cities,
    temporalCoverage: '2020/2030',
    distribution: source.files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: file.mediaType,
      contentUrl: source.address(`data/${file.name}`),
      contentSize: `${file.bytes} B`,
    })),
  };
}
