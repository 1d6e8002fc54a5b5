import type { Comparator } from '../../../src/model/index.ts';
import { readNumeral } from '../../parse/base/numerals.ts';
import { before, behind, comparatorOf } from './comparators.ts';
import { fold } from './fold.ts';
import { measurePattern, multipliers } from './units.ts';

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** Offset of the first character, comparator included. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** The quantity verbatim. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator | null;
}

const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const range = `(?:\\s*%?\\s*[-~—～至]{1,2}\\s*(?<high>${figure}))?`;
const measure = `\\s*[余多]?\\s*${multipliers}\\s*[余多]?\\s*(?:${measurePattern})`;
/** What stands behind a number that is only part of a name: `“十四五”个方面`, `5 多元复合式`. */
const noName = '(?!\\s*\\d|方面|层面|环节|维度|重点|五年|统一)(?<!多元(?=\\p{Script=Han}))';
/** `不低于 5%`, `近 1 亿元`, `1.1亿余元`, `20 余万次`, `1~2名`, `70% 以上`. */
const counted = new RegExp(
  `(?:${before})?\\s*(?<!\\d,|[\\d.〔第])(?<low>${figure})${range}(?<unit>${measure})${noName}\\s*(?:${behind})?`,
  'gu',
);
/** `3年内`, `停止1-5年医保结算资格`: years as a length of time, never a calendar year. */
const span = new RegExp(
  `(?:${before})?\\s*(?<![\\d.〔第—–-])(?<low>\\d{1,2})${range}\\s*(?<unit>年)(?=以?内|之内|以上|以下|[\\p{Script=Han}]{0,6}资格)(?:${behind})?`,
  'gu',
);
/** `七个城区医保分局`: Chinese numerals count only with a noun that can be told from figures of speech. */
const chinese =
  /(?<![第一二三四五六七八九十])([三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(个|家|所)(?=(?:城区|县|市|省|区|分局|乡镇|街道|病种|试点|示范|服务|站点|医疗机构|医院|药店|定点|品种|部门|单位|企业))/gu;
const percentWords = new RegExp(`(?:${before})?百分之([一二三四五六七八九十百]+)(?:${behind})?`, 'gu');

/** Finds all quantities of a text, in order, ranges as their lower and upper bound. */
export function quantitiesOf(raw: string): Quantity[] {
  const text = fold(raw);
  const found = [
    ...fromArabic(raw, text, counted),
    ...fromArabic(raw, text, span),
    ...fromChinese(raw, text),
    ...fromPercentWords(raw, text),
  ];
  return found.sort((a, b) => a.start - b.start || a.value - b.value);
}

function fromArabic(raw: string, text: string, pattern: RegExp): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((hit) => {
    const { low = '', high, unit = '' } = hit.groups ?? {};
    const start = hit.index + hit[0].length - hit[0].trimStart().length;
    const end = hit.index + hit[0].trimEnd().length;
    return bounds(text.slice(start, end), low, high, unit).map((reading) => ({
      start,
      end,
      text: raw.slice(start, end),
      ...reading,
    }));
  });
}

type Reading = Pick<Quantity, 'value' | 'unit' | 'comparator'>;

const numberOf = (figures: string): number => Number(figures.replaceAll(',', ''));

/** One reading, or two for a range: its lower and its upper bound. */
function bounds(text: string, low: string, high: string | undefined, measure: string): Reading[] {
  const unit = measure.replace(/[余多\s]/gu, '');
  if (high === undefined) return [{ value: numberOf(low), unit, comparator: comparatorOf(text) }];
  return [
    { value: numberOf(low), unit, comparator: '>=' },
    { value: numberOf(high), unit, comparator: '<=' },
  ];
}

function fromChinese(raw: string, text: string): Quantity[] {
  return [...text.matchAll(chinese)].map((hit) => {
    const end = hit.index + hit[0].length;
    const value = readNumeral(hit[1] ?? '') ?? 0;
    return {
      start: hit.index,
      end,
      text: raw.slice(hit.index, end),
      value,
      unit: hit[2] ?? '',
      comparator: null,
    };
  });
}

/** `百分之七十以上`: shares in Chinese numerals. */
function fromPercentWords(raw: string, text: string): Quantity[] {
  return [...text.matchAll(percentWords)].flatMap((hit) => {
    const value = readNumeral(hit[1] ?? '') ?? (hit[1] === '百' ? 100 : null);
    if (value === null) return [];
    const end = hit.index + hit[0].length;
    const verbatim = raw.slice(hit.index, end);
    return [{ start: hit.index, end, text: verbatim, value, unit: '%', comparator: comparatorOf(verbatim) }];
  });
}
