const digits = '零一二三四五六七八九';

/** Reads a Chinese numeral from 一 to 九十九, or Arabic digits; null if `text` is neither. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!parts || text === '') return null;
  const [, first = '', ten, last = ''] = parts;
  if (!ten) return last === '' ? digits.indexOf(first) : null;
  return (first ? digits.indexOf(first) : 1) * 10 + (last ? digits.indexOf(last) : 0);
}

/** Writes a whole number from 1 to 99 as a Chinese numeral, such as 十二; larger ones in Arabic digits. */
export function writeNumeral(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (
    (tens > 1 ? digits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits.charAt(ones) : '')
  );
}
