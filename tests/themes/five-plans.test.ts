import { describe, expect, test } from 'vitest';
import { cities, clausesOf, excerptsOf } from '../facts/content.ts';

const excerpts = cities.flatMap(excerptsOf);
const texts = new Map(cities.flatMap(clausesOf).map(({ plan, eId, text }) => [`${plan} ${eId}`, text]));

// Two more (xiangyang benefits.chronic, maternity.merge) hold a plan's sentence on which careful readers differ.
describe('cells in which nothing but the situation stands, as found by hand', () => {
  test.each([
    ['xiangyang', 'provision', 'tiered'],
    ['xiangyang', 'drg-dip-payment', 'item'],
    ['xiangyang', 'catalogue-agreement', 'catalogue'],
    ['xiangyang', 'budget-risk', 'adjust'],
    ['xiangyang', 'informatization', 'standards'],
    ['changchun', 'pricing', 'items'],
    ['changchun', 'pricing', 'internet'],
    ['changchun', 'epidemic', 'prepay'],
    ['yulin', 'epidemic', 'measures'],
    ['yulin', 'epidemic', 'relief'],
  ])('%s %s.%s', (plan, theme, issue) => {
    const cell = excerpts.filter(
      (each) => each.plan === plan && each.theme === theme && each.issues.includes(issue),
    );
    expect(cell.map(({ status, text }) => (status === '现状' ? '' : text)).join('')).toBe('');
  });
});

test('the two foot-notes on what the State requires of provinces are no targets of the city', () => {
  const national = excerpts.filter((each) => each.national);
  expect(new Set(national.map(({ plan, text }) => `${plan} ${text.slice(0, 12)}`))).toEqual(
    new Set(['changchun ②指到2025年国家要求', 'changchun ③指到2025年国家要求']),
  );
  expect(national.map(({ force }) => force).filter((force) => force !== null)).toEqual([]);
});

describe('every excerpt', () => {
  test('that is the case, guides or is a heading promises nothing, and every other promises something', () => {
    for (const { status, force, national, heading } of excerpts)
      expect(force === null).toBe(heading || national || status === '现状' || status === '原则');
  });

  test('has its governing verb where it says', () => {
    for (const { plan, eId, verb, verbStart } of excerpts) {
      const at = verbStart ?? 0;
      expect(texts.get(`${plan} ${eId}`)?.slice(at, at + verb.length)).toBe(verb);
    }
  });
});
