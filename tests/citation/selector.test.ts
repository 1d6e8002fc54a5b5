import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteFragment, quoteOf, readQuotes } from '../../src/citation/selector.ts';

const text = '完善总额预算。推行按病种付费，按床日付费；按病种付费的病种不少于100种。';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return [start, start + words.length] as const;
};

/** The words that a reader who follows the address finds marked. */
function arrived(start: number, end: number, later = text): string | null {
  const [quote] = readQuotes(`#${quoteFragment([quoteOf('p_1', text, start, end)])}`);
  const found = quote ? findQuote(later, quote) : null;
  return found && later.slice(found.start, found.end);
}

test('an address begins with the id of the clause and names the words for both kinds of reader', () => {
  const fragment = quoteFragment([quoteOf('sec_1__p_1', text, ...at('按床日付费'))]);
  expect(fragment).toMatch(/^sec_1__p_1&exact=[^&]+&prefix=[^&]+&suffix=[^:]+:~:text=/);
  expect(fragment).toContain(`exact=${encodeURIComponent('按床日付费')}`);
});

test('of words that stand twice those are found that were meant', () => {
  const [start, end] = at('按病种付费', 20);
  const [quote] = readQuotes(quoteFragment([quoteOf('p_1', text, start, end)]));
  expect(findQuote(text, quote!)).toEqual({ start, end });
});

test('words are found after others were put before them, and are not when they are gone', () => {
  expect(arrived(...at('按床日付费'), `新加的一句。${text}`)).toBe('按床日付费');
  expect(arrived(...at('按床日付费'), '别的话。')).toBeNull();
});

test('a whole clause needs no words, and its address is the plain one', () => {
  expect(quoteFragment([quoteOf('p_1', text, 0, text.length)])).toBe('p_1');
  expect(readQuotes('#p_1')).toEqual([]);
});

test('several clauses are named one after another', () => {
  const quotes = [quoteOf('p_1', text, ...at('不少于100种。')), quoteOf('p_2', '甲。乙。', 0, 2)];
  expect(readQuotes(quoteFragment(quotes))).toEqual(quotes);
});

test('an address written by anyone is read without harm', () => {
  for (const fragment of [
    '',
    '#',
    '#p_1&exact',
    '#&&&',
    '#p_1&exact=%E4%B8&prefix==',
    '#%ff&exact=a',
    '#a&at=b&at',
  ])
    expect(Array.isArray(readQuotes(fragment))).toBe(true);
});

test('words of any text between any two places are found just there', () => {
  const texts = fc.string({
    unit: fc.constantFrom('医', '保', '，', 'a', '𠮷', '\t', '&', '-', '%'),
    minLength: 2,
    maxLength: 90,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (any, a, b) => {
      const chars = [...any];
      const [from, to] = [a % chars.length, (b % chars.length) + 1].sort((x, y) => x - y) as [number, number];
      fc.pre(from < to);
      const [start, end] = [chars.slice(0, from).join('').length, chars.slice(0, to).join('').length];
      const quote = quoteOf('p_1', any, start, end);
      const back = readQuotes(quoteFragment([quote]))[0] ?? quote;
      expect(back).toEqual(quote);
      const found = findQuote(any, back)!;
      expect(any.slice(found.start, found.end).length).toBeGreaterThan(0);
      if (quote.exact !== '' && quote.last === '')
        expect(any.slice(found.start, found.end)).toBe(any.slice(start, end));
    }),
  );
});
