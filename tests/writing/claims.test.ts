import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf, isAbsence, numbersIn } from '../../src/writing/claims.ts';

describe('the claims of a sentence', () => {
  test('are parted by commas and semicolons, each with its mark', () => {
    expect(claimsOf('以 DRG 为主，多元复合；未写占比。')).toEqual([
      { text: '以 DRG 为主', mark: '，' },
      { text: '多元复合', mark: '；' },
      { text: '未写占比', mark: '。' },
    ]);
  });

  test('keep what stands in quotation marks and brackets together', () => {
    expect(claimsOf('按“总量控制，结构调整”定价（有升，有降）').map(({ text }) => text)).toEqual([
      '按“总量控制，结构调整”定价（有升，有降）',
    ]);
  });

  test('join up to the sentence again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'医保，；。“”（）1') }), (sentence) => {
        expect(
          claimsOf(sentence)
            .map(({ text, mark }) => text + mark)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });

  test('of absence begin with 未写', () => {
    expect(claimsOf('未写占比，写到未写').map(isAbsence)).toEqual([true, false]);
  });
});

test('numbers are read whole, of any width', () => {
  expect(numbersIn('由 80.88% 到 ８５%，1–5 年，三成')).toEqual(['80.88', '85', '1', '5']);
});
