import { describe, expect, test } from 'vitest';
import { findHits, wordsOf } from '../../src/client/plan/hits.ts';

describe('the words of a query', () => {
  test.each([
    ['门诊 DRG', ['门诊', 'drg']],
    ['“总额 预算”', ['总额预算']],
    ['"a b" c', ['ab', 'c']],
    ['医保 -基金', ['医保']],
    ['ＤＲＧ', ['drg']],
    ['-', ['-']],
    ['  ', []],
  ])('%s', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('hits', () => {
  test('every place counts once, in reading order, from one character on', () => {
    const hits = findHits([{ text: '医保医保' }, { text: '基金' }, { text: '医' }], ['医', '金']);
    expect(hits).toEqual([
      { clause: 0, start: 0, end: 1 },
      { clause: 0, start: 2, end: 3 },
      { clause: 1, start: 1, end: 2 },
      { clause: 2, start: 0, end: 1 },
    ]);
  });

  test('no words, no hits', () => {
    expect(findHits([{ text: '医保' }], [])).toEqual([]);
  });
});
