import { describe, expect, test } from 'vitest';
import { catalogOf, datasetOf } from '../../src/export/catalog.ts';
import { codebookOf } from '../../src/export/codebook.ts';
import { codebookMarkdown } from '../../src/export/codebook-markdown.ts';
import type { PublishedFile } from '../../src/export/file.ts';
import { published, tables } from './records.ts';

const files: PublishedFile[] = [
  {
    name: 'plans.csv',
    title: '文件（CSV）',
    mediaType: 'text/csv',
    rows: 5,
    table: 'plans',
    bytes: 10,
    sha256: 'ab',
  },
];
const source = {
  files,
  version: '1',
  address: (path: string) => `https://example.org/${path}`,
  cities: ['湖北省襄阳'],
  themes: ['潮汐'],
  years: [2020, 2030] as const,
};

describe('the catalogue', () => {
  test('is a DCAT catalogue with one data set and a distribution a file', () => {
    const catalog = JSON.parse(JSON.stringify(catalogOf(source)));
    expect(catalog['@type']).toBe('dcat:Catalog');
    expect(catalog['dcat:dataset']['dcat:distribution']).toMatchObject([
      {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': 'https://example.org/data/plans.csv' },
        'dcat:byteSize': 10,
        'spdx:checksum': { 'spdx:checksumValue': 'ab' },
      },
    ]);
  });

  test('the page describes the same files for search engines', () => {
    const dataset = JSON.parse(JSON.stringify(datasetOf(source)));
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.distribution).toHaveLength(1);
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

  test('reads as Markdown with a table of fields and a part a theme', () => {
    const markdown = codebookMarkdown(codebook);
    expect(markdown).toContain('| commitments | value |');
    expect(markdown).toContain('与 2 份文件的人工标注相比（120 处），准确率 0.95，召回率 0.97');
    for (const theme of published.themes) expect(markdown).toContain(`（${theme.id}）`);
  });
});
