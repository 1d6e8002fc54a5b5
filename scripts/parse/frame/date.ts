import { datesIn, isDateLine, type WrittenDate } from '../base/dates.ts';
import { isAdoption } from './marks.ts';

/** A day that the calendar does not have: its seed line and its words. */
export interface ImpossibleDate {
  readonly line: number;
  readonly words: string;
}

/** A line that may give the date of a document. */
export interface DatedLine {
  /** The line in the reading form. */
  readonly read: string;
  /** Seed line, counted from 1. */
  readonly line: number;
}

/** A reader of dates: returns the date that a line gives in its way, or null. */
type Reader = (read: string) => WrittenDate | null;

/** Where a document says its date, the most telling place first. */
const readers: readonly Reader[] = [
  (read) => (isDateLine(read) ? (datesIn(read)[0] ?? null) : null),
  (read) => (isAdoption(read) || (/^（.*）$/u.test(read) && read.length <= 160) ? adopted(read) : null),
  (read) => behind(read, /(?:印发|发布|公布)）?$/u, read.length <= 60),
  (read) => labelled(read, /(?:成文日期|发文日期|印发日期|签发日期)\s*：?\s*/u),
  (read) => labelled(read, /(?:发布日期|发布时间|发表时间|公开日期|生成日期)\s*：?\s*/u),
  (read) => (read.length <= 40 ? (datesIn(read).at(-1) ?? null) : null),
];

/** Reads the date of a document from the lines of its frame, and the first impossible one in its place. */
export function dateOf(frame: readonly DatedLine[]): {
  date: string | null;
  impossible: ImpossibleDate | null;
} {
  for (const reader of readers) {
    for (const { read, line } of frame) {
      const found = reader(read);
      if (found) return { date: found.iso, impossible: found.iso ? null : { line, words: found.words } };
    }
  }
  return { date: null, impossible: null };
}

/** Of a bracket such as （2022年6月28日…通过，2022年6月30日公布，自…起施行） the day of publication, else the first that is no day of entry into force. */
function adopted(read: string): WrittenDate | null {
  const dates = datesIn(read).filter(({ start }) => !/自\s*$/u.test(read.slice(0, start)));
  return (
    dates.find(({ end }) => /^[^，；]{0,30}(?:公布|发布|印发)/u.test(read.slice(end))) ?? dates[0] ?? null
  );
}

function behind(read: string, pattern: RegExp, isShort: boolean): WrittenDate | null {
  return isShort && pattern.test(read) ? (datesIn(read).at(-1) ?? null) : null;
}

function labelled(read: string, label: RegExp): WrittenDate | null {
  const match = label.exec(read);
  if (!match) return null;
  const end = match.index + match[0].length;
  return datesIn(read).find(({ start }) => start >= end && start - end <= 2) ?? null;
}
