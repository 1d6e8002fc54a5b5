import type { Span } from '../../../src/writing/sentences.ts';

/** A number and its unit, read whole; the span holds nothing else. */
export interface Figure extends Span {
  readonly value: number;
  /** End of a range written with one unit (`1至3年`), or null. */
  readonly upper: number | null;
  readonly unit: string;
  /** 余 or 多 within. */
  readonly about: boolean;
  /** Whether it is in Chinese numerals. */
  readonly chinese: boolean;
  readonly change: boolean;
}

/** The characters of Chinese numerals below 万. */
export const numeral = '零〇一二两三四五六七八九十百千廿卅';
/** Figures or Chinese numerals in one run; a point or comma only between digits. */
export const run = `[\\d${numeral}](?:[\\d${numeral}万亿点]|[.,](?=\\d)){0,24}`;
/** No run begins within another, nor behind a letter. */
export const fresh = `(?<![\\d.,A-Za-z第〔${numeral}万亿]|[\\d.,] |[${numeral}]点)(?!(?<=[数几])[十百千万]|(?<=[统唯单专归划逐])一)`;
/** A match of a way to write numbers, and what it is read as: figures (none if it is a name), or a number that cannot be read whole. */
export type Reader = (text: string, hit: RegExpExecArray) => readonly Figure[] | 'unread';

/** The figure that a match states. */
export const figureAt = (
  hit: RegExpExecArray,
  value: number,
  unitRead: string,
  more: Partial<Figure> = {},
): Figure => ({
  start: hit.index,
  end: hit.index + hit[0].length,
  value,
  upper: null,
  unit: unitRead,
  about: false,
  chinese: false,
  change: false,
  ...more,
});
