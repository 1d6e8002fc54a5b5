import type { Span } from '../../../src/writing/sentences.ts';
import { absolute, again, figured, figures, relative, since, span, within } from './date-patterns.ts';
import { readNumeral } from './numerals.ts';

/** Words that say by when: a date as far as they give it. */
export interface TimeWords extends Span {
  /** Year as written, or null where the words give none. */
  readonly year: number | null;
  /** Month and day, or null. */
  readonly month: number | null;
  readonly day: number | null;
  /** Years after that of the document where no year is written: 1 for 明年, else 0. */
  readonly ahead: number;
  /** `limit` says by when; `bare` only names a year or month; `span` runs from one to another; `again` comes back every year or month; `since` counts from the issue. */
  readonly form: 'limit' | 'bare' | 'span' | 'again' | 'since';
  /** Whether it begins with 到, 不晚于 or the like. */
  readonly led: boolean;
  /** Years, months and days after the issue of the document, for `since`. */
  readonly after: readonly [years: number, months: number, days: number] | null;
}

/** A label of the time by which something is to be done, as it stands in brackets and lines: `完成时限：`. */
export const timeLabel =
  '(?<!有效|[服业合协履][务同议约])(?:完成|办结|办理|落实|推进|实施|启动|工作)?(?:时限|时间节点|时间|期限|节点|进度)(?:要求|安排)?[：:]';
const labelled = new RegExp(
  `(?:${timeLabel})(?<words>[^；，。（）〔〕【】\\[\\]：:\\n]{2,20})(?![：:])`,
  'gu',
);
/** A bare 时间： is one only beside those who are to do it. */
const plain = /^(?:时间|期限|节点|进度)/u;
const bodies = /(?:责任|牵头|主办|承办|配合|负责)(?:单位|部门|科室|处室|人|领导)?[：:]/u;

/** The stretches behind labels of time in a text in the reading form: dates, or words such as 长期坚持. */
export function labelledTimes(text: string): Span[] {
  const isDuty = bodies.test(text);
  return [...text.matchAll(labelled)].flatMap((hit) => {
    if (plain.test(hit[0]) && !isDuty) return [];
    const end = hit.index + hit[0].length;
    return [{ start: end - (hit.groups?.words ?? '').length, end }];
  });
}

type Hit = RegExpExecArray;
const ofYear = '一二三四';
const none = { year: null, month: null, day: null, ahead: 0, after: null, led: false };

const yearOf = (word: string): number =>
  Number(
    [...word].map((char) => (/\d/u.test(char) ? char : Math.max(0, figures.indexOf(char) - 1))).join(''),
  );

const spanOf = (hit: Hit): Span => ({ start: hit.index, end: hit.index + hit[0].length });
const numberOrNull = (word: string | undefined): number | null =>
  word === undefined ? null : (readNumeral(word)?.value ?? null);

function monthOf({
  month,
  quarter,
  quarters: first,
  half,
}: Record<string, string | undefined>): number | null {
  if (month) return numberOrNull(month);
  if (first) return (numberOrNull(first) ?? 0) * 3;
  if (quarter) return (ofYear.indexOf(quarter) + 1) * 3;
  return half === '上半年' || half === '年中' ? 6 : null;
}

function ofAbsolute(hit: Hit): TimeWords {
  const { lead: led, year = '', day, end: tail, half, quarter, quarters: first } = hit.groups ?? {};
  const form = (led ?? tail ?? half ?? quarter ?? first) ? 'limit' : 'bare';
  return {
    ...spanOf(hit),
    ...none,
    year: yearOf(year),
    month: monthOf(hit.groups ?? {}),
    day: numberOrNull(day),
    form,
    led: led !== undefined,
  };
}

function ofSpan(hit: Hit): TimeWords {
  const { year, same, month } = hit.groups ?? {};
  return { ...spanOf(hit), ...none, year: Number(year ?? same), month: numberOrNull(month), form: 'span' };
}

function ofRelative(hit: Hit): TimeWords {
  const { day, end: tail, whole, next, following } = hit.groups ?? {};
  return {
    ...spanOf(hit),
    ...none,
    month: monthOf(hit.groups ?? {}),
    day: numberOrNull(day),
    ahead: (next ?? following) ? 1 : 0,
    form: (tail ?? whole) ? 'limit' : 'bare',
  };
}

function ofSince(hit: Hit): TimeWords[] {
  const { number = '', unit } = hit.groups ?? {};
  const count = readNumeral(number)?.value;
  if (count === undefined) return [];
  const after =
    { 年: [count, 0, 0], 个月: [0, count, 0], 日: [0, 0, count], 天: [0, 0, count] }[unit ?? ''] ?? null;
  return [{ ...spanOf(hit), ...none, form: 'since', after: after as TimeWords['after'] }];
}

/** The ways to say by when, in the order in which they claim their words. */
const readers: readonly (readonly [RegExp, (hit: Hit) => TimeWords[]])[] = [
  [since, ofSince],
  [again, (hit) => [{ ...spanOf(hit), ...none, form: 'again' }]],
  [span, (hit) => [ofSpan(hit)]],
  [figured, (hit) => [ofAbsolute(hit)]],
  [absolute, (hit) => [ofAbsolute(hit)]],
  [relative, (hit) => [ofRelative(hit)]],
  [
    within,
    (hit) =>
      readNumeral(hit.groups?.number ?? hit.groups?.spent ?? '')
        ? [{ ...spanOf(hit), ...none, form: 'since' }]
        : [],
  ],
];

/** Finds the words that name a time in a text in the reading form, in order; each word belongs to one of them. */
export function timesOf(text: string): TimeWords[] {
  const claimed = new Uint8Array(text.length);
  const found = readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      if (claimed[hit.index] || claimed[hit.index + hit[0].length - 1]) return [];
      const times = read(hit);
      for (const time of times) claimed.fill(1, time.start, time.end);
      return times;
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}
