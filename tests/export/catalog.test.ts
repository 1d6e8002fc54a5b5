import { describe, expect, test } from 'vitest';
import { catalogOf, datasetOf } from '../../src/export/catalog.ts';
import { codebookOf } from '../../src/export/codebook.ts';
import { codebookMarkdown } from '../../src/export/codebook-markdown.ts';
import { exportFile, type PublishedFile } from '../../src/export/file.ts';
import { published, tables } from './records.ts';

const files: PublishedFile[] = [
  { ...exportFile('plans.csv', '文件（CSV）', '潮', { rows: 5, table: 'plans' }), bytes: 10, sha256: 'ab' },
  { ...exportFile('plans.json', '文件（JSON）', '[]', { rows: 5, table: 'plans' }) },
  { ...exportFile('licence.txt', '使用许可', '潮') },
];
const source = {
  files,
  version: '2026.11.1a2b3c4d',
  address: (path: string) => `https://example.org/${path}`,
  cities: ['湖北省襄阳'],
  themes: ['潮汐'],
  years: [2020, 2030] as const,
};

describe('the catalogue', () => {
  const catalog = JSON.parse(JSON.stringify(catalogOf(source)));
  const [whole, plans] = catalog['dcat:dataset'];

  test('is a DCAT catalogue with a data set a table, whose distributions are its forms, and one of the whole', () => {
    expect(catalog['@type']).toBe('dcat:Catalog');
    expect(catalog['dcat:dataset']).toHaveLength(2);
    expect(whole['dct:hasPart']).toEqual([{ '@id': plans['@id'] }]);
    expect(plans['dct:isPartOf']).toEqual({ '@id': whole['@id'] });
    const namesOf = (dataset: Record<string, { '@id': string }[]>) =>
      dataset['dcat:distribution']!.map((each) => each['@id'].replace(/^.*\/data\//, ''));
    expect([namesOf(whole), namesOf(plans)]).toEqual([['licence.txt'], ['plans.csv', 'plans.json']]);
  });

  test('says everything in the form that DCAT wants it', () => {
    expect(plans['dcat:distribution'][0]).toMatchObject({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': 'https://example.org/data/plans.csv' },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
      'dcat:byteSize': { '@value': '10', '@type': 'xsd:nonNegativeInteger' },
      'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'spdx:checksum': { 'spdx:checksumValue': { '@value': 'ab', '@type': 'xsd:hexBinary' } },
    });
    expect(plans['dct:language']['@id']).toMatch(/ZHO$/);
    expect(plans['dct:spatial'][0]).toMatchObject({ 'skos:prefLabel': { '@value': '湖北省襄阳' } });
    expect(plans['dct:temporal']).toMatchObject({
      'dcat:endDate': { '@value': '2030', '@type': 'xsd:gYear' },
    });
    expect(plans['dct:modified']).toEqual({ '@value': '2026-11', '@type': 'xsd:gYearMonth' });
    expect(plans['dct:publisher']).toMatchObject({ '@type': 'foaf:Organization' });
  });

  test('says how many rows a table has, of the data set and of every form of it', () => {
    const extent = {
      '@type': 'dct:SizeOrDuration',
      'rdf:value': { '@value': '5', '@type': 'xsd:nonNegativeInteger' },
      'rdfs:label': { '@value': '5 行', '@language': 'zh-CN' },
    };
    expect(plans['dct:extent']).toEqual(extent);
    for (const form of plans['dcat:distribution']) expect(form['dct:extent']).toEqual(extent);
    expect(whole['dcat:distribution'][0]).not.toHaveProperty('dct:extent');
  });

  test('every name before a colon is declared', () => {
    const names = [...JSON.stringify(catalog).matchAll(/"(?:@type":")?([a-z]+):[A-Za-z]+"/gu)];
    expect(names.length).toBeGreaterThan(50);
    for (const [, name] of names) expect(Object.keys(catalog['@context'])).toContain(name);
  });

  test('has an identifier only where it is a whole address', () => {
    expect(plans['dct:identifier']).toBe('https://example.org/data/#dataset-plans');
    const relative = { ...source, address: (path: string) => `../${path}` };
    const json = JSON.stringify([catalogOf(relative), datasetOf(relative)]);
    expect(json).not.toContain('dct:identifier');
    expect(json).toContain('"@id":"../data/plans.csv"');
    expect(json).not.toMatch(/":"\/[a-z]/u);
  });

  test('the page describes the same files for search engines', () => {
    const dataset = JSON.parse(JSON.stringify(datasetOf(source)));
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.distribution).toHaveLength(3);
    expect(dataset.distribution[0].size).toEqual({ '@type': 'QuantitativeValue', value: 5, unitText: '行' });
  });
});

describe('the codebook', () => {
  const codebook = codebookOf({
    ...published,
    tables,
    processing: [{ id: 'tides', rule: '潮。', example: '涨。', counterExample: '落。' }],
    measured: {
      labelled: ['moon'],
      measured: '2026-11-25',
      documents: 2,
      pens: 1,
      all: { precision: 1, recall: 1, gold: 1 },
      issues: { precision: 1, recall: 1, gold: 1 },
      themes: [],
      facts: [{ table: 'tides', precision: 0.95, recall: 0.97, gold: 120, cities: ['moon', 'mars'] }],
    },
    version: '1',
  });

  test('has every theme, every issue with its rules, and every field', () => {
    expect(codebook.themes.map((theme) => theme.id)).toEqual(published.themes.map((theme) => theme.id));
    for (const theme of codebook.themes)
      for (const issue of theme.issues)
        expect(issue.rules.length, `${theme.id} ${issue.id}`).toBeGreaterThan(0);
    expect(codebook.fields.length).toBe(tables.reduce((sum, table) => sum + table.columns.length, 0));
  });

  test('an example is a sentence of the theme, a counter-example none', () => {
    for (const theme of codebook.themes) {
      const texts = published.excerpts
        .filter((excerpt) => excerpt.theme === theme.id)
        .map((excerpt) => excerpt.text);
      for (const issue of theme.issues) {
        if (issue.example) expect(texts).toContain(issue.example.text);
        if (issue.counterExample) expect(texts).not.toContain(issue.counterExample.text);
      }
    }
  });

  test('its addresses resolve from its file', () => {
    const examples = codebook.themes.flatMap(({ issues }) => issues.flatMap(({ example }) => example ?? []));
    expect(examples.length).toBeGreaterThan(50);
    for (const { url } of examples) expect(url).toMatch(/^\.\.\/plans\/[a-z]+\/#/u);
  });

  test('says how rules are matched, and whose regular expressions the patterns are', () => {
    expect(codebook.matching.join('')).toMatch(/不用正则表达式.*JavaScript.*标志 u.*Python/su);
    const markdown = codebookMarkdown(codebook);
    expect(markdown).toContain('## 怎样比对');
    expect(markdown).toContain('ECMA-262');
  });

  test('reads as Markdown with a table of fields and a part a theme', () => {
    const markdown = codebookMarkdown(codebook);
    expect(markdown).toContain('| commitments | value |');
    expect(markdown).toContain('与 2 份文件的人工标注相比（120 处），准确率 0.95，召回率 0.97');
    for (const theme of published.themes) expect(markdown).toContain(`（${theme.id}）`);
  });
});
