import { readOrdinal } from './ordinals.ts';

/** A date as written in a text. */
export interface WrittenDate {
  /** YYYY-MM-DD, or null where the calendar has no such day. */
  readonly iso: string | null;
  /** The words of the reading form. */
  readonly words: string;
  /** Offsets in the reading form, end excluded. */
  readonly start: number;
  readonly end: number;
}

// The reading form has • for the ring that many put for 〇.
const han = '[〇零○•OoＯ一二三四五六七八九十廿卅]';
const written = new RegExp(
  `(\\d{4}|${han}{4})\\s?年\\s?(\\d{1,2}|${han}{1,3})\\s?月\\s?(\\d{1,2}|${han}{1,3})\\s?日|(?<!\\d)(\\d{4})([-/.—])(\\d{1,2})\\5(\\d{1,2})(?!\\d)`,
  'gu',
);

/** Finds the full dates in a text in its reading form, in order: 2022年4月2日, 二〇二二年四月二日, 2022-04-02, 2022.4.2. */
export function datesIn(read: string): WrittenDate[] {
  return [...read.matchAll(written)].map((match) => {
    const [words, year = match[4], month = match[6], day = match[7]] = match;
    const iso = isoOf(yearOf(year ?? ''), readOrdinal(month ?? ''), readOrdinal(day ?? ''));
    return { iso, words, start: match.index, end: match.index + words.length };
  });
}

/** Reads a year written digit by digit. */
function yearOf(text: string): number {
  const digits = [...text].map((char) => '〇一二三四五六七八九'.indexOf(char.replace(/[零○•OoＯ]/u, '〇')));
  return digits.includes(-1) ? Number(text) : Number(digits.join(''));
}

function isoOf(year: number, month: number | null, day: number | null): string | null {
  if (!month || !day || !Number.isInteger(year) || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether a line is a date and nothing else, with or without brackets, a time of day and 印发. */
export function isDateLine(read: string): boolean {
  if (read.length > 30) return false;
  const [date] = datesIn(read);
  if (!date) return false;
  return (
    /^（?\s*$/u.test(read.slice(0, date.start)) &&
    /^\s*(?:\d{1,2}(?:[:：]\d{2}){1,2})?\s*(?:印发|发布|公布)?\s*）?$/u.test(read.slice(date.end))
  );
}
