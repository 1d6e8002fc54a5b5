import type { Span } from '../../../src/writing/sentences.ts';
import { run } from './figure.ts';
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
  /** `limit` says by when; `bare` only names a year or month; `again` comes back every year or month; `since` counts from the issue. */
  readonly form: 'limit' | 'bare' | 'again' | 'since';
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

const figures = '零〇一二三四五六七八九';
const yearWords = `(?<year>20\\d{2}|二[${figures}]{3})年`;
const monthWords = '(?<month>1[0-2]|0?[1-9])月(?:份)?(?:(?<day>[12]\\d|3[01]|0?[1-9])日)?';
const quarterWords = '(?:第)?(?<quarter>[一二三四])季度';
const end = '(?<end>(?:底|末|中旬|上旬|下旬)?(?:之前|以前|前|内)|底|末)';
const part = `(?:${monthWords}|${quarterWords}|(?<half>上半年|下半年|年中))?`;

const absolute = new RegExp(
  `(?<lead>力争到|力争至|争取到|到|至|力争|展望)?(?<![\\d〔])${yearWords}度?${part}${end}?`,
  'gu',
);
const relative = new RegExp(
  `(?<![\\d年至到—\\-~次每月零〇一二两三四五六七八九十半去上往历前])(?:今年|当年|本年度?|(?<next>明年))?(?:(?:${monthWords}|${quarterWords}|(?<half>上半年|下半年))(?<end>(?:底|末|[上中下]旬)?(?:之前|以前|前|内)|底|末)?(?<tenDays>[上中下]旬)?|(?<whole>(?<following>明)年(?:底|末)(?:之前|以前|前)?|年底(?:之前|以前|前)?|年末(?:之前|以前|前)|年内|今年内|今年[底末]前?|本年度内))`,
  'gu',
);
const again =
  /(?:每年|次年|每季度|每月|次月)(?:度)?(?:(?:1[0-2]|0?[1-9])月(?:份)?)?(?:(?:[12]\d|3[01]|0?[1-9])日)?(?:[一二三四]季度)?(?:底|末|上旬|中旬|下旬|初)?(?:之前|以前|前|内)|每年[一二三四]季度/gu;
const since = new RegExp(
  `(?<anchor>(?:(?:自|从)?(?:本[\\p{Script=Han}]{1,4}|文件|方案|通知|意见)|自|从|(?:在)?(?:办法|细则|规划)|(?<=^|[，；。（：]))(?:印发|发布|公布|下发|出台)(?:之日)?(?:起|后))(?<number>${run})(?<unit>年|个月|日|天|个工作日)(?:之|以)?内`,
  'gu',
);
const within = new RegExp(
  `(?<![\\d满近])用(?<spent>${run})年(?:左右)?的?时间|(?<![\\d满近])(?:用|在)?(?<number>${run})(?:年(?:之|以)?内(?=(?:基本|全面|全部|率先|逐步|力争)?(?:建成|完成|实现|出台|制定|制订|形成|达到|消除|覆盖|建立|轮训|培训|推开))|(?:个月|个工作日|日)(?:之|以)?内(?=[^，。；]{0,6}(?:出台|制定|制订|印发|报送)))`,
  'gu',
);

type Hit = RegExpExecArray;
const quarters = '一二三四';
const none = { year: null, month: null, day: null, ahead: 0, after: null };

const yearOf = (word: string): number =>
  Number(
    [...word].map((char) => (/\d/u.test(char) ? char : Math.max(0, figures.indexOf(char) - 1))).join(''),
  );

const spanOf = (hit: Hit): Span => ({ start: hit.index, end: hit.index + hit[0].length });
const numberOrNull = (word: string | undefined): number | null => (word === undefined ? null : Number(word));

function monthOf({ month, quarter, half }: Record<string, string | undefined>): number | null {
  if (month) return Number(month);
  if (quarter) return (quarters.indexOf(quarter) + 1) * 3;
  return half === '上半年' || half === '年中' ? 6 : null;
}

function ofAbsolute(hit: Hit): TimeWords {
  const { lead, year = '', day, end: tail, half, quarter } = hit.groups ?? {};
  const form = (lead ?? tail ?? half ?? quarter) ? 'limit' : 'bare';
  return {
    ...spanOf(hit),
    ...none,
    year: yearOf(year),
    month: monthOf(hit.groups ?? {}),
    day: numberOrNull(day),
    form,
  };
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
