import { expect, test } from 'vitest';
import { type Asked, classifier } from '../../scripts/themes/classify.ts';
import type { Answerer } from '../../scripts/themes/weights.ts';
import { themeOf } from './fixtures.ts';

/** A theme with one issue of which a word of its own name speaks, and words of half a proof. */
const answerers = (theme: string): Answerer[] => {
  const weights = new Map([
    [`word:${theme}`, 8],
    [`word:half ${theme}`, 2.05],
  ]);
  const asked = { theme, bias: -2, threshold: 0.5 };
  return [
    { ...asked, issue: null, weights },
    { ...asked, issue: 'one', weights },
  ];
};
const classify = classifier(
  ['tides', 'stars'].map((id) => themeOf([], id)),
  ['tides', 'stars'].flatMap(answerers),
);
const asked = (words: readonly string[], named: Partial<Asked['named']> = {}): Asked => {
  return {
    features: new Map(words.map((word) => [`word:${word}`, 1])),
    named: { themes: new Set(), certain: new Set(), heading: false, ...named },
  };
};
const themesOf = (sentences: readonly Asked[], at = 0) => classify(sentences)[at]?.map(({ theme }) => theme);

test('a sentence between two that surely speak to a theme speaks to it, alone to nothing', () => {
  const sure = asked(['tides']);
  expect(themesOf([asked([])])).toEqual([]);
  expect(themesOf([sure, asked([]), sure], 1)).toEqual(['tides']);
});

test('beside a theme of which it is sure a sentence speaks to no other that is half proved', () => {
  expect(themesOf([asked(['half stars'])])).toEqual(['stars']);
  expect(themesOf([asked(['half stars', 'tides'])])).toEqual(['tides']);
});

test('a wording that speaks of one thing alone decides', () => {
  expect(themesOf([asked(['tides'], { certain: new Set(['stars']) })])).toEqual(['tides', 'stars']);
});

test('a heading speaks to all that it names and that is not unlikely', () => {
  const named = { themes: new Set(['tides', 'stars']) };
  const words = ['half tides', 'tides', 'half stars'];
  expect(themesOf([asked(words, named)])).toEqual(['tides']);
  expect(themesOf([asked(words, { ...named, heading: true })])).toEqual(['tides', 'stars']);
});
