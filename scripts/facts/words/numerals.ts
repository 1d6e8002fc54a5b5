/** A number as it is written: its value and the 万 or 亿 that its unit begins with. */
export interface Numeral {
  readonly value: number;
  readonly scale: '' | '万' | '亿';
}

const digits = '零一二三四五六七八九';
const digitOf = (char: string): number => (char === '两' ? 2 : digits.indexOf(char.replace('〇', '零')));
const small =
  /^(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u;
const arabic = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const arabicScaled = /^(\d+(?:\.\d+)?)([千百])$/u;

/** Reads a Chinese numeral from 零 to 九千九百九十九; null if `text` is none, or short for more (三百六). */
function readSmall(text: string): number | null {
  if (text === '零' || text === '〇') return 0;
  const parts = small.exec(text.replaceAll('〇', '零').replaceAll('廿', '二十').replaceAll('卅', '三十'));
  if (!parts || text === '') return null;
  const [, thousands = '', , hundreds = '', zero, tens = '', ten = '', ones = ''] = parts;
  if (ones !== '' && !ten && zero === undefined && text.length > 1 && !parts[2]) return null;
  const place = (char: string, worth: number) => (char === '' ? 0 : digitOf(char) * worth);
  return place(thousands, 1000) + place(hundreds, 100) + (ten ? place(tens, 10) || 10 : 0) + place(ones, 1);
}

/** Reads figures, or a numeral below 万, with 点: `1,234.5`, `2千`, `三百二十`, `二点五`. */
function readPart(text: string): number | null {
  if (arabic.test(text)) return Number(text.replaceAll(',', ''));
  const scaled = arabicScaled.exec(text);
  if (scaled) return exact(Number(scaled[1]) * (scaled[2] === '千' ? 1000 : 100));
  const [whole = '', decimals, ...more] = text.split('点');
  const value = readSmall(whole);
  if (value === null || more.length > 0) return null;
  if (decimals === undefined) return value;
  const figures = [...decimals].map(digitOf);
  return figures.length === 0 || figures.includes(-1) ? null : Number(`${value}.${figures.join('')}`);
}

/** Takes off the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

/**
 * Reads a whole number in figures or Chinese numerals: `三百六十` is 360, `五百一十八万六千` 518.6 万, `43.2亿` 43.2 亿.
 * Null where any part does not fit, such as 二三十 or 十四五: a number is read whole or not at all.
 */
export function readNumeral(text: string): Numeral | null {
  const parts = /^(?:([^万亿]+)亿)?(?:([^万亿]+)(万))?([^万亿]*)$/u.exec(text);
  if (!parts) return null;
  const [, hundredMillions, tenThousands, , rest = ''] = parts;
  const values = [hundredMillions, tenThousands, rest === '' ? undefined : rest.replace(/^零/u, '') || rest];
  const [first, second, third] = values.map((part) => (part === undefined ? 0 : readPart(part)));
  if (first == null || second == null || third == null || text === '') return null;
  if (/[万亿][一二三四五六七八九]$/u.test(text)) return null;
  const total = first * 1e8 + second * 1e4 + third;
  if (hundredMillions !== undefined) return { value: exact(total / 1e8), scale: '亿' };
  return tenThousands === undefined
    ? { value: third, scale: '' }
    : { value: exact(total / 1e4), scale: '万' };
}
