import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { planSource } from '../../src/export/citations.ts';
import { checksums } from '../../src/export/file.ts';
import { filesOf } from '../../src/export/files.ts';
import { measured } from '../../src/read/accuracy.ts';
import { alternatesOf } from '../../src/views/citation-meta.ts';
import { published } from './records.ts';

const address = (path: string) => `https://example.org/${path}`;
const files = await filesOf({
  content: published,
  measured,
  version: '1',
  pictures: [
    {
      name: 'tides',
      title: '潮',
      rows: [
        ['年', '潮'],
        ['2025', '1'],
      ],
      svg: '<svg/>',
    },
  ],
  cited: published.plans.map((plan) => ({ plan: plan.id, source: planSource(plan, address, '1') })),
});
const fileNamed = (name: string) => files.find((file) => file.name === name);
const textOf = (name: string) => new TextDecoder().decode(fileNamed(name)?.body);

/** Words as a block of code: each line four spaces in. */
const asCode = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

describe('the files of the open data', () => {
  test('no name stands twice', () => {
    const names = files.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('hold every other form that the page of a plan links to', () => {
    for (const plan of published.plans)
      for (const { href, type } of alternatesOf(plan)) {
        const file = fileNamed(href.slice(href.indexOf('data/') + 'data/'.length));
        expect(file, href).toBeDefined();
        if (type.startsWith('application/x-') || type.startsWith('text/')) expect(file?.mediaType).toBe(type);
      }
  });

  test('a plan as Markdown has every clause word for word with its id', () => {
    for (const { plan, eId, text } of published.clauses) {
      const markdown = textOf(`plans/${plan}.md`);
      expect(markdown).toContain(`\`${eId}\``);
      expect(markdown).toContain(asCode(text));
    }
  });

  test('a theme as Markdown has every sentence of its issues word for word', () => {
    for (const { theme, eId, text, issues } of published.excerpts) {
      if (issues.length === 0) continue;
      const markdown = textOf(`themes/${theme}.md`);
      expect(markdown).toContain(`\`${eId}\``);
      expect(markdown).toContain(asCode(text));
    }
  });

  test('say how many rows they hold, those of pictures without the heads', () => {
    expect(fileNamed('charts/tides.csv')?.rows).toBe(1);
    for (const name of ['plans.csv', 'plans.json', 'plans.parquet', 'citations.bib'])
      expect(fileNamed(name)?.rows, name).toBe(published.plans.length);
  });

  test('the sums are those of the bytes', () => {
    const [first] = checksums(files).split('\n');
    const sum = createHash('sha256').update(files[0]!.body).digest('hex');
    expect(first).toBe(`${sum}  ${files[0]!.name}`);
  });
});

describe('the data package', () => {
  const described = JSON.parse(textOf('datapackage.json'));

  test('has a resource for each CSV of a table, with its rows and its sum', () => {
    const csv = files.filter(({ name, table }) => table !== null && name.endsWith('.csv'));
    expect(described.resources.map(({ path }: { path: string }) => path)).toEqual(
      csv.map(({ name }) => name),
    );
    for (const { path, hash, rowCount } of described.resources) {
      expect(hash).toBe(`sha256:${fileNamed(path)?.sha256}`);
      expect(rowCount).toBe(fileNamed(path)?.rows);
    }
  });

  test('fields are the heads of the file, and what is referred to exists', () => {
    const fieldsOf = new Map<string, string[]>(
      described.resources.map((resource: { name: string; schema: { fields: { name: string }[] } }) => [
        resource.name,
        resource.schema.fields.map(({ name }) => name),
      ]),
    );
    for (const { name, path, schema } of described.resources) {
      const heads = textOf(path).replace('\uFEFF', '').split('\r\n')[0]!.split(',');
      expect(fieldsOf.get(name)).toEqual(heads);
      for (const { reference } of schema.foreignKeys ?? [])
        expect(fieldsOf.get(reference.resource || name)).toEqual(expect.arrayContaining(reference.fields));
    }
  });
});
