import { readNumeral } from '../base/numerals.ts';
import type { Opening } from '../base/types.ts';

/** The forms of number that open a section; the number alone gives the level, whatever marks the line carries. */
const forms: readonly { level: number; pattern: RegExp }[] = [
  { level: 1, pattern: /^([一二三四五六七八九十]{1,3})\s*、/u },
  { level: 2, pattern: /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]\s*、?/u },
  { level: 3, pattern: /^(\d{1,2})\s*(?:[．、]|\.(?!\d))/u },
  { level: 4, pattern: /^[（(]\s*(\d{1,2})\s*[）)]/u },
];

/** Recognises 一、 （一） `1.` （1） at the start of a paragraph. */
export function numbered(text: string): Opening | null {
  for (const { level, pattern } of forms) {
    const match = pattern.exec(text);
    const number = match ? readNumeral(match[1] ?? '') : null;
    if (!match || number === null) continue;
    const rest = text.slice(match[0].length).trimStart();
    return rest === '' ? null : { form: 'section', level, label: match[0].trim(), number, rest };
  }
  return null;
}
