import { expect, test } from 'vitest';
import type { Term } from '../../src/model/index.ts';
import { firstUses, usesTerm, wordingsOf } from '../../src/text/terms.ts';

const terms: Term[] = [
  { id: 'drg', term: 'DRG', aliases: ['按疾病诊断相关分组'], sentence: '分组。', themes: [] },
  { id: 'outpatient', term: '门诊统筹', aliases: [], sentence: '报门诊。', themes: [] },
  { id: 'mutual', term: '普通门诊统筹', aliases: [], sentence: '报普通门诊。', themes: [] },
];

test('a term is linked where it first stands, in whatever wording, and only there', () => {
  const link = firstUses(wordingsOf(terms), (term) => `/glossary/#${term}`);
  expect(link('推行按疾病诊断相关分组付费')).toEqual([
    { start: 2, end: 11, href: '/glossary/#drg', title: '分组。' },
  ]);
  expect(link('推进DRG付费')).toEqual([]);
});

test('of two wordings in one text the earlier is linked, be it the shorter', () => {
  const link = firstUses(wordingsOf(terms), (term) => term);
  const found = link('推进DRG（按疾病诊断相关分组）付费');
  expect(found.map(({ start, end }) => [start, end])).toEqual([[2, 5]]);
});

test('a longer term is not broken by one it contains', () => {
  const link = firstUses(wordingsOf(terms), (term) => term);
  expect(link('建立普通门诊统筹').map(({ href }) => href)).toEqual(['mutual']);
  expect(link('健全门诊统筹').map(({ href }) => href)).toEqual(['outpatient']);
});

test('a text uses a term in any of its wordings', () => {
  expect(usesTerm(terms[0]!, '按疾病诊断相关分组')).toBe(true);
  expect(usesTerm(terms[0]!, '按病种')).toBe(false);
});
