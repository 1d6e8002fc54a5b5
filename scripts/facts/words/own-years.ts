import type { Span } from '../../../src/writing/sentences.ts';
import { partAround } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { strip, subjectBefore } from './subjects.ts';
import type { Measured } from './what.ts';
import type { YearMention } from './year.ts';

const year = '20\\d{2}';
/** `2023年和2025年`, `2021、2022、2023年`; or `2021年至2023年` for each year of it. */
const years = new RegExp(
  `(?<![\\d〔])(?<listed>(?:${year}年?[底末]?(?:、|和|及|与|以及))+${year}年[底末]?)|(?<![\\d〔])(?<from>${year})年?(?:至|到|[—\\-~]{1,2})(?<to>${year})年`,
  'gu',
);
/** Words that deal out numbers to those named before. */
const shares = /分别|依次/gu;
const joint = /、|和|及|与/u;

/** The years of a list behind 分别, one for each number, and what all of them measure. */
export interface OwnYears {
  readonly years: readonly YearMention[];
  readonly what: Measured;
}

/** Gives each number of a list behind 分别 its own year: `2023年和2025年结算率分别达到60%和70%`; null where they do not tally. */
export function ownYears(text: string, list: readonly Quantity[]): OwnYears | null {
  const first = list[0];
  if (!first || list.length < 2) return null;
  const from = Math.max(0, first.start - 120);
  const words = text.slice(from, first.start);
  const dealt = [...words.matchAll(shares)].at(-1);
  if (!dealt || words.length - dealt.index > 14) return null;
  const start = Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1;
  const hit = [...words.slice(start, dealt.index).matchAll(years)].at(-1);
  if (!hit) return null;
  const given = yearsIn(hit);
  const run = { start: from + start + hit.index, end: from + start + hit.index + hit[0].length };
  const between = { start: run.end, end: from + dealt.index };
  if (given.length !== list.length || joint.test(text.slice(between.start, between.end))) return null;
  const aimed = /(?:(?<!截)[到至]|力争)$/u.test(text.slice(Math.max(0, run.start - 2), run.start));
  const dated = given.map((own): YearMention => ({ ...run, year: own, from: null, aimed, compared: 'no' }));
  const behind = { start: from + dealt.index + dealt[0].length, end: first.start };
  return { years: dated, what: named(text, between, behind, run.start) };
}

function yearsIn({ groups, 0: words }: RegExpExecArray): number[] {
  if (groups?.listed !== undefined) return [...words.matchAll(/\d{4}/gu)].map(([own]) => Number(own));
  const [first, last] = [Number(groups?.from), Number(groups?.to)];
  return Array.from({ length: Math.min(20, Math.max(0, last - first + 1)) }, (_, at) => first + at);
}

/** What is measured: the words behind the years, else those behind 分别, else those before the years. */
function named(text: string, between: Span, behind: Span, before: number): Measured {
  const marks = ['，', '：'].map((mark) => text.slice(between.start, between.end).lastIndexOf(mark));
  const own = strip(text, { start: between.start + Math.max(...marks) + 1, end: between.end });
  const found = [own, strip(text, behind)].find(({ start, end }) => end > start);
  if (found) return [found];
  const part = partAround(text, { start: before, end: before }).start;
  const lead = strip(text, { start: part, end: before });
  const subject = lead.end > lead.start ? lead : subjectBefore(text, part);
  return subject ? [subject] : [];
}
