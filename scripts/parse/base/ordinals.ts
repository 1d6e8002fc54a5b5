const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** Numerals that cheques and old printing write, and how they are usually written. */
const plainOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'壹贰叁肆伍陆柒捌玖拾参'].map((sign, at) => [sign, '一二三四五六七八九十三'[at] ?? sign]),
  ),
  廿: '二十',
  卅: '三十',
};
/** Characters that count by their order: the heavenly stems, and Han numerals in circles. */
const counted = ['甲乙丙丁戊己庚辛壬癸', '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'];

/**
 * Reads a Chinese numeral from 一 to 九百九十九, also 壹 and 廿, Arabic digits, a circled number, or a heavenly stem; null if
 * `text` is none of them.
 */
export function readOrdinal(written: string): number | null {
  const text = written.replace(/[壹贰叁参肆伍陆柒捌玖拾廿卅]/gu, (sign) => plainOf[sign] ?? sign);
  const place = Math.max(...counted.map((signs) => signs.indexOf(text)));
  if (text.length === 1 && place >= 0) return place + 1;
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  if (/^[①-⑳]$/u.test(text)) return (text.codePointAt(0) ?? 0) - 0x245f;
  if (/^[㉑-㉟]$/u.test(text)) return (text.codePointAt(0) ?? 0) - 0x3250 + 20;
  if (!/^(?:[一二三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/u.test(text))
    return null;
  return text === '' ? null : readHan(text);
}

function readHan(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = units[char];
    if (unit) total += (digit || 1) * unit;
    digit = unit ? 0 : Math.max(0, digits.indexOf(char));
  }
  return total + digit;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Reads a Roman numeral from I to XXXIX; null if `text` is none. */
export function readRoman(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return null;
  const values = [...text].map((char) => roman[char] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Writes a whole number from 1 to 99 as a Chinese numeral, such as 十二; larger ones in Arabic digits. */
export function writeOrdinal(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (
    (tens > 1 ? digits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits.charAt(ones) : '')
  );
}
