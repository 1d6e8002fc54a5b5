import { readOrdinal, readRoman } from '../base/ordinals.ts';
import type { Mark, NumberForm } from '../base/types.ts';
import { type FormPattern, formPatterns } from './number-forms.ts';

/** Forms that may stand on a line of their own, their title or text on the next. */
const mayStandBare: ReadonlySet<NumberForm> = new Set(['part', 'chapter', 'section', 'article', 'named']);

/** Recognises a number of any form at the start of a line in its reading form. */
export function numbered(read: string): Mark | null {
  for (const pattern of formPatterns) {
    const found = match(pattern, read);
    if (found) return found;
  }
  return null;
}

function match({ number, pattern, sure, not }: FormPattern, read: string): Mark | null {
  const label = pattern.exec(read);
  if (!label) return null;
  const value = readValue(label[1] ?? '');
  const behind = read.slice(label[0].length, label[0].length + 40);
  const bare = behind.trim() === '';
  // White space sets a label apart; without it, what follows may show that the number belongs to the text.
  if (value === null || not?.test(behind) || (bare && !mayStandBare.has(number))) return null;
  const gap = mayStandBare.has(number) ? /^\s*：?\s*/u : /^\s*/u;
  const space = gap.exec(behind)?.[0].length ?? 0;
  return {
    form: 'section',
    number,
    value,
    length: label[0].length + space,
    path: number.startsWith('decimal') ? (label[0].match(/\d+/gu) ?? []).map(Number) : [value],
    sure: sure?.test(behind) ?? false,
  };
}

function readValue(numeral: string): number | null {
  if (/^[IVX]+$/u.test(numeral)) return readRoman(numeral);
  if (/^[A-Za-z]$/u.test(numeral)) return (numeral.toUpperCase().codePointAt(0) ?? 0) - 0x40;
  return readOrdinal(numeral);
}
