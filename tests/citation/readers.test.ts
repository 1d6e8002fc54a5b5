// What independent readers (citation-js, MIT) take out of our BibTeX and RIS is what we put into them.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex, csl, ris, type Source, sourceAt } from '../../src/citation/index.ts';
import { crowd, dataset, day, joint, notice, opinion } from './sources.ts';

/** A record as the readers give it, in CSL-JSON. */
type Item = Record<string, unknown> & { author?: { literal?: string; family?: string }[] };

const readAs = (text: string, type: string): Item[] =>
  plugins.input.chain(text, { forceType: type }) as Item[];

const readers: [string, (source: Source) => Item[]][] = [
  ['BibTeX', (source) => readAs(bibtex(source, day), '@bibtex/text')],
  ['BibLaTeX', (source) => readAs(bibtex(source, day), '@biblatex/text')],
  ['RIS', (source) => readAs(ris(source, day), '@ris/file')],
];

const namesOf = ({ author = [] }: Item) => author.map(({ literal, family }) => literal ?? family);
const dayOf = (value: unknown) => (value as { 'date-parts': number[][] } | undefined)?.['date-parts'][0];

describe.each(readers)('%s read back', (_, read) => {
  test.each([notice, opinion, joint, crowd, dataset])('$key keeps bodies, number, day, title', (source) => {
    const [item, ...others] = read(source);
    const wanted = csl(source, day);
    expect(others).toEqual([]);
    expect(namesOf(item!)).toEqual(source.authors);
    expect(item!.title).toBe(wanted.title);
    expect(item!.number).toBe(wanted.number);
    expect(dayOf(item!.issued)).toEqual(dayOf(wanted.issued));
    expect(item!.URL).toBe(source.url);
  });

  test('the place stands in the note', () => {
    expect(JSON.stringify(read(notice)[0])).toContain('三（二）；医保规划对照，数据版本 2026.11.0');
  });
});

test('two places of one document are two entries of one BibTeX file', () => {
  const places = ['sec_1', 'sec_1__p_1'].map((eId) => sourceAt(notice, { eId, place: '一', url: `#${eId}` }));
  const items = readAs(places.map((source) => bibtex(source, day)).join('\n'), '@bibtex/text');
  expect(new Set(items.map(({ id }) => id)).size).toBe(2);
});

test('marks of BibTeX in the words of a title come back as words', () => {
  const [item] = readAs(bibtex({ ...notice, title: 'A&B_50% #1 $2' }, day), '@bibtex/text');
  expect(item!.title).toBe('A&B_50% #1 $2');
});
