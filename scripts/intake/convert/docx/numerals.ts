import { writeOrdinal } from '../../../parse/base/ordinals.ts';

/** Writes a number from 0. */
type Write = (value: number) => string;

/** Writes a number by a list of signs for 1 and on; in Arabic digits where the list ends. */
const listed = (signs: string): Write => {
  const chars = [...signs];
  return (value) => chars[value - 1] ?? String(value);
};
/** The signs that stand one after the other from a first one. */
const from = (first: string, count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint((first.codePointAt(0) ?? 0) + at)).join('');
/** Writes each digit of a number by a sign of its own. */
const digitwise =
  (signs: string): Write =>
  (value) =>
    String(value).replace(/\d/gu, (digit) => signs[Number(digit)] ?? '');

const units = ['', '十', '百', '千'];
const han = '零一二三四五六七八九';

/** Writes a number below ten thousand in full: 一百零五; larger ones in Arabic digits. */
function counted(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  if (value < 100) return writeOrdinal(value);
  const digits = [...String(value)].map(Number);
  const parts = digits.map((digit, at) =>
    digit === 0 ? '零' : `${han[digit]}${units[digits.length - 1 - at]}`,
  );
  return parts.join('').replace(/零+/gu, '零').replace(/零$/u, '');
}

const legal = (value: number) =>
  counted(value)
    .replace(/^十/u, '一十')
    .replace(
      /[一二三四五六七八九十百千]/gu,
      (char) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(char)] ?? char,
    );

/** Word goes on from Z to AA, BB, CC. */
const letter: Write = (value) =>
  value < 1
    ? String(value)
    : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [left, text] = [value, ''];
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

const chinese: Write = (value) => (value < 100 ? counted(value) : digitwise('〇一二三四五六七八九')(value));
const circled = listed(from('①', 20) + from('㉑', 15) + from('㊱', 15));

/** How the numbers of a level are written, by the names of WordprocessingML; others in Arabic digits. */
const formats: Readonly<Record<string, Write>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: digitwise(from('０', 10)),
  decimalFullWidth2: digitwise(from('０', 10)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: listed(from('⑴', 20)),
  decimalEnclosedFullstop: listed(from('⒈', 20)),
  chineseCounting: chinese,
  taiwaneseCounting: chinese,
  chineseCountingThousand: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  chineseLegalSimplified: legal,
  ideographDigital: digitwise('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitwise('〇一二三四五六七八九'),
  ideographTraditional: listed('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: listed('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: listed(from('㊀', 10)),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** Writes a number as a level of that format prints it. */
export const written = (value: number, format: string): string =>
  (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value);
