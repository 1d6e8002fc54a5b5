import { describe, expect, test } from 'vitest';
import { readOrdinal } from '../../../scripts/parse/base/ordinals.ts';
import { readValue, trailingValues, waysToCut } from '../../../scripts/parse/base/values.ts';

describe('numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十三', 13],
    ['二十', 20],
    ['九十九', 99],
    ['12', 12],
    ['百', null],
    ['', null],
  ])('%j is %j', (text, number) => {
    expect(readOrdinal(text)).toBe(number);
  });
});

describe('glued values', () => {
  test('70%左右＞70% has one way to be two values', () => {
    expect(waysToCut('70%左右＞70%', 2)).toEqual([['70%左右', '＞70%']]);
  });

  test('values of full width are cut as they were received', () => {
    expect(waysToCut('７０％左右＞７０％', 2)).toEqual([['７０％左右', '＞７０％']]);
    expect(trailingValues('药品品种（个）１２６')).toBe('１２６');
  });

  test('110 has two ways, so it cannot be decided', () => {
    expect(waysToCut('110', 2)).toHaveLength(2);
  });

  test('a name is not taken for values', () => {
    expect(trailingValues('使用药品集中带量采购品种（个）126')).toBe('126');
    expect(trailingValues('基本医疗保险参保率')).toBe('');
  });
});

describe('a stated value', () => {
  test.each([
    ['＞95%', 95, '>'],
    ['85%左右', 85, 'about'],
    ['>500 ②', 500, '>'],
    ['73.07', 73.07, null],
    ['90%以上', 90, '>='],
    ['——', null, null],
    ['达到国家平均水平', null, null],
  ])('%j reads %j with comparator %j', (text, value, comparator) => {
    expect(readValue(text)).toEqual({ value, upper: null, comparator });
  });
});
