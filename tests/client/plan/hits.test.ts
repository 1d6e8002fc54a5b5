import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/client/plan/hits.ts';
import { parseQuery } from '../../../src/search/language/query.ts';
import { normalise } from '../../../src/writing/fold.ts';

/** The words that a query finds in the texts, each with the number of its text. */
const found = (query: string, ...texts: string[]): string[] => {
  const folded = texts.map((text) => ({ text: normalise(text) }));
  return findWords(folded, parseQuery(query)).map(
    ({ clause, start, end }) => `${clause}:${start} ${folded[clause]!.text.slice(start, end)}`,
  );
};

describe('finding in a plan reads a query as search does', () => {
  test.each(['“门诊 统筹”', '「门诊 统筹」', '『门诊 统筹』', '"门诊 统筹"', '＂门诊 统筹＂', '门诊统筹'])(
    '%s is one phrase',
    (query) => {
      expect(found(query, '完善门诊统筹。', '门诊和统筹。')).toEqual(['0:2 门诊统筹']);
    },
  );

  test('words are marked where all of them stand and no forbidden one does', () => {
    const texts = ['门诊统筹。', '只有门诊。', '统筹住院与门诊。'];
    expect(found('统筹 门诊', ...texts)).toEqual(['0:0 门诊', '0:2 统筹', '2:0 统筹', '2:5 门诊']);
    expect(found('门诊 -住院', ...texts)).toEqual(['0:0 门诊', '1:2 门诊']);
  });

  test('width, case and white space do not count', () => {
    expect(found('７０％ ｄｒｇ', 'DRG 达到 70 %。')).toEqual(['0:0 drg', '0:5 70%']);
  });

  test('every place counts once, in reading order, from one character on', () => {
    expect(found('医', '医保医保', '基金', '医')).toEqual(['0:0 医', '0:2 医', '2:0 医']);
  });

  test('no words, no places', () => {
    expect(found('  ', '医保')).toEqual([]);
  });
});
