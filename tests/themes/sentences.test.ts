import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../scripts/themes/sentences.ts';

const texts = (text: string, from?: number, to?: number) =>
  statementsOf(text, from, to).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  test('runs to its 。！？ and keeps the closing quotes and brackets behind it', () => {
    expect(texts('甲。“乙！”丙？丁')).toEqual(['甲。', '“乙！”', '丙？', '丁']);
    expect(texts('实现“少跑腿。”（全市。）好。')).toEqual(['实现“少跑腿。”', '（全市。）', '好。']);
  });

  test('does not end at a semicolon', () => {
    expect(texts('一是甲；二是乙。')).toEqual(['一是甲；二是乙。']);
  });

  test('ends at the end of a cell and of an entry within a cell', () => {
    expect(texts('1.甲；\n2.乙。丙\t丁')).toEqual(['1.甲；', '2.乙。', '丙', '丁']);
  });

  test('leaves out the bracket of responsibilities, alone or behind the last sentence', () => {
    expect(texts('甲。（市医保局牵头，各县区政府配合）')).toEqual(['甲。']);
    expect(texts('（市医保局、市财政局分别牵头）')).toEqual([]);
    expect(texts('甲（市医保局负责)')).toEqual(['甲']);
    expect(texts('甲（含生育保险）。')).toEqual(['甲（含生育保险）。']);
  });

  test('is found between two offsets, counted from the start of the text', () => {
    expect(statementsOf('题目。甲。乙。', 3, 5)).toEqual([{ start: 3, end: 5 }]);
  });

  test('has no white space at its ends', () => {
    expect(texts('甲。 乙 。 ')).toEqual(['甲。', '乙 。']);
  });
});
