import { figureAt, type Reader } from './figure.ts';
import { readNumeral } from './numerals.ts';
import { unit } from './units.ts';

const formal = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const plain = '零一二三四五六七八九十百千';
/** The numerals of cheques: 叁佰万元, 伍拾万元整. A single one may be part of a word (大陆). */
const cheque = new RegExp(
  `(?<number>[${formal}]{1,12}[拾佰仟][${formal}]{0,12})(?<scale>[万亿]?)(?<unit>${unit})`,
  'gu',
);
/** 百万余人: a hundred times ten thousand and some. */
const round = new RegExp(
  `(?<![\\d零一二两三四五六七八九十百千数几])(?<hundred>[百千])(?<scale>[万亿])[余多](?<unit>${unit})`,
  'gu',
);

const readCheque: Reader = (_, hit) => {
  const { number = '', scale = '', unit: word = '' } = hit.groups ?? {};
  const value = readNumeral([...number].map((char) => plain[formal.indexOf(char)]).join(''))?.value;
  return value === undefined ? 'unread' : [figureAt(hit, value, scale + word)];
};

const readRound: Reader = (_, hit) => {
  const { hundred, scale = '', unit: word = '' } = hit.groups ?? {};
  return [figureAt(hit, hundred === '百' ? 100 : 1000, scale + word, { about: true })];
};

/** Numerals that are not in figures or plain Chinese ones. */
export const numeralReaders: readonly (readonly [RegExp, Reader])[] = [
  [cheque, readCheque],
  [round, readRound],
];
