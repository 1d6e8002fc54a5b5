import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilesOf } from '../../src/relatives/tiles.ts';
import { tokensOf } from '../../src/relatives/tokens.ts';

const shared = (a: string, b: string) =>
  tilesOf(a, b)
    .map((tile) => a.slice(tile.a.start, tile.a.end))
    .sort();

test('parts are shared whatever their order', () => {
  const found = shared('建立信用评价制度，实行联合惩戒。', '实行联合惩戒，建立信用评价制度。');
  expect(found.join('')).toHaveLength(14);
});

test('a number is shared whole or not at all', () => {
  expect(shared('报销比例达到 75.3%以上', '报销比例达到 75.8%以上').join('')).not.toContain('75');
  expect(shared('报销比例达到75.3%以上', '报销比例达到 75.3%以上').join('')).toContain('75.3%');
  expect(shared('覆盖1200家医院机构', '覆盖200家医院机构').join('')).not.toContain('200');
});

test('numbers and their units stay one token, and tokens join up to the text', () => {
  const text = '到2025年，支付比例≥70%，定点机构达5~10家。';
  const words = tokensOf(text).map((token) => token.text);
  expect(words).toEqual(expect.arrayContaining(['2025年', '≥70%', '5~10家']));
  fc.assert(
    fc.property(
      fc.string(),
      (any) =>
        tokensOf(any)
          .map((token) => token.text)
          .join('') === any,
    ),
  );
});

test('tiles are stretches of both texts that do not overlap', () => {
  const words = fc.array(fc.constantFrom('医保', '基金', '监管', '，', '70%', '应当', '探索', '机制'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (first, second) => {
      const [a, b] = [first.join(''), second.join('')];
      for (const side of ['a', 'b'] as const) {
        const spans = tilesOf(a, b)
          .map((tile) => tile[side])
          .sort((x, y) => x.start - y.start);
        expect(spans.every(({ start }, at) => at === 0 || start >= spans[at - 1]!.end)).toBe(true);
      }
    }),
  );
});
