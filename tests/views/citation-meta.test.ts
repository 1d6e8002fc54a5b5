import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { alternatesOf, citationMeta } from '../../src/views/citation-meta.ts';

const plan = {
  id: 'moon',
  city: '月',
  province: '天',
  title: '潮汐规划',
  titleSupplied: false,
  docNumber: '潮〔2022〕31号',
  issuer: ['甲委', '乙会'],
  date: '2022-04-02',
  url: 'plans/moon/',
} as Plan;

const contentOf = (name: string, of: Plan, site?: URL) =>
  citationMeta(of, site).flatMap(([tag, content]) => (tag === name ? [content] : []));

test('a plan page names title, every body, number and day for reference managers', () => {
  expect(contentOf('citation_title', plan)).toEqual(['潮汐规划']);
  expect(contentOf('citation_author', plan)).toEqual(['甲委', '乙会']);
  expect(contentOf('citation_technical_report_institution', plan)).toEqual(['甲委、乙会']);
  expect(contentOf('citation_technical_report_number', plan)).toEqual(['潮〔2022〕31号']);
  expect(contentOf('citation_publication_date', plan)).toEqual(['2022/04/02']);
  expect(contentOf('DC.creator', plan)).toEqual(['甲委', '乙会']);
  expect(contentOf('DC.date', plan)).toEqual(['2022-04-02']);
});

test('what the text does not give is left out; an editor’s title is in brackets', () => {
  const bare = { ...plan, titleSupplied: true, docNumber: null, issuer: [], date: null };
  expect(contentOf('citation_title', bare)).toEqual(['[潮汐规划]']);
  for (const name of [
    'citation_author',
    'citation_publication_date',
    'citation_technical_report_institution',
  ])
    expect(contentOf(name, bare)).toEqual([]);
  expect(citationMeta(bare, undefined).flat()).not.toContain('');
});

test('the address is given where it is absolute, and only there', () => {
  const site = new URL('https://example.org');
  expect(contentOf('citation_public_url', plan, site)).toEqual(['https://example.org/plans/moon/']);
  expect(contentOf('DC.identifier', plan, site)).toContain('https://example.org/plans/moon/');
  expect(contentOf('citation_public_url', plan)).toEqual([]);
});

test('every other form of the plan has a type of its own', () => {
  const types = alternatesOf(plan).map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
  expect(alternatesOf(plan).every(({ href }) => href.includes('moon'))).toBe(true);
});
