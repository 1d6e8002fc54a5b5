import { describe, expect, test } from 'vitest';
import { isEmpty, parseQuery } from '../../../src/search/language/query.ts';

/** The query in short: what must stand and, after a bar, what must not. */
function read(typed: string): string {
  const { include, exclude } = parseQuery(typed);
  const text = (list: readonly { text: string }[]) => list.map((word) => word.text).join(' ');
  return exclude.length > 0 ? `${text(include)} | ${text(exclude)}` : text(include);
}

describe('words', () => {
  test('white space of any width separates words that must all stand', () => {
    expect(read(' 医保　基金\t监管 ')).toBe('医保 基金 监管');
  });

  test('words are folded: full width, capitals, compatibility forms', () => {
    expect(read('ＤＲＧ／ＤＩＰ ７０％')).toBe('drg/dip 70%');
  });

  test('a word typed twice counts once', () => {
    expect(read('医保 医保')).toBe('医保');
  });

  test('nothing but white space is an empty query', () => {
    expect(isEmpty(parseQuery(' 　'))).toBe(true);
  });
});

describe('forbidden words', () => {
  test.each([
    ['医保 -基金', '医保 | 基金'],
    ['医保 －基金', '医保 | 基金'],
    ['-基金 医保', '医保 | 基金'],
    ['医保 -"基金 监管"', '医保 | 基金监管'],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test('a hyphen inside a word or alone is a character like any other', () => {
    expect(read('2021-2025 -')).toBe('2021-2025 -');
  });

  test('a query of forbidden words only is taken literally, so that it finds what contains it', () => {
    expect(read('-2025年')).toBe('-2025年');
  });
});

describe('quotes', () => {
  test.each(['"医保 -基金"', '＂医保 -基金＂', '“医保 -基金”', '「医保 -基金」', '『医保 -基金』'])(
    '%s is one phrase without operators',
    (typed) => {
      expect(read(typed)).toBe('医保-基金');
      expect(parseQuery(typed).include[0]?.quoted).toBe(true);
    },
  );

  test('printed quotes that hold no space together are characters of the text', () => {
    expect(read('“互联网+”')).toBe('“互联网+”');
    expect(parseQuery('“互联网+”').include[0]?.quoted).toBe(false);
  });

  test('straight quotes are never searched, since plans do not use them', () => {
    expect(read('"互联网+"')).toBe('互联网+');
  });

  test('a quote that does not close, or closes within a word, is a character', () => {
    expect(read('“互联网 医疗')).toBe('“互联网 医疗');
    expect(read('“15 分钟”服务圈')).toBe('“15 分钟”服务圈');
  });

  test('words may stand beside a phrase', () => {
    expect(read('"基金 监管" 社会 -信用')).toBe('基金监管 社会 | 信用');
  });
});
