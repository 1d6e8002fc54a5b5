import type { Span } from '../../../src/writing/sentences.ts';
import { partAround } from './parts.ts';
import type { Quantity } from './quantity.ts';
import {
  announcement,
  isBare,
  named,
  schemeBefore,
  spokenBefore,
  strip,
  subjectBefore,
  topicBefore,
  untilVerb,
} from './subjects.ts';
import { doerOf, kindOf, place, within, withMeasure } from './whose.ts';

/** What a quantity measures: stretches of the sentence, in order, that together name it. */
export type Measured = readonly Span[];

/** A quantity of the same sentence that came before, and what it measures. */
export interface Earlier {
  readonly quantity: Quantity;
  readonly what: Measured;
}

/** How both ends of a change are joined: they measure the same. */
const sameMeasure =
  /^(?:的)?[^，。；、\d]{0,4}(?:跃升|攀升|回落|缩小|拓展|提高|提升|增加|增|升|扩大|扩充|扩|降低|下降|降|减少|减|压缩|压|缩短|延长|调整|调|改|变|精简|统一|提)[^，。；、\d]{0,3}(?:到|至|为)?(?:不低于|不少于|不超过|约|近)?$/u;
const closers: Readonly<Record<string, string>> = { '）': '（', '”': '“' };
const marks = /[（）“”]/u;

/**
 * The words that say what a quantity measures: those before it in its part, or behind it where these only announce it.
 * A name that does not say of what (`报销比例`) takes the subject before it; the ends of a change share their name.
 */
export function measuredBy(text: string, quantity: Quantity, earlier: Earlier | null): Measured {
  if (earlier && sameMeasure.test(text.slice(earlier.quantity.core.end, quantity.core.start)))
    return earlier.what;
  const part = partAround(text, quantity);
  const behind = wordsBehind(text, quantity, part.end);
  const least = leastFor(text, quantity, part, earlier);
  const before = nameBefore(text, quantity.start, least);
  if (quantity.unit.includes('/') && /^[每按一]/u.test(text[quantity.start] ?? '')) {
    const own = text[quantity.start - 1] === '、' ? [] : [before];
    const kind = kindOf(text, part.start, behind);
    const done = [...(kind ? [kind] : []), ...own, objectOf(text, quantity), ...(kind ? [] : [behind])];
    return orSubject(text, part.start, solid(text, done));
  }
  const words = text.slice(before.start, before.end);
  const verb = announcement(words);
  const spoken =
    spokenBefore(text, part.start) ?? (quantity.unit === '%' ? schemeBefore(text, part.start) : null);
  if (verb !== null && behind.end > behind.start) {
    const whose = spoken ? [spoken] : doerOf(text, part.start, words, behind, { earlier, quantity });
    return solid(text, [...whose, { start: before.start, end: before.end - verb.length }, behind]);
  }
  if (words !== '' && !isBare(words))
    return solid(text, [
      ...(spoken ? [spoken] : []),
      before,
      ...shareOf(text, quantity, behind),
      ...(named(quantity.unit) && place.test(words) ? [behind] : []),
    ]);
  const subject = spoken ?? subjectBefore(text, part.start) ?? topicBefore(text, part.start);
  const whole = subject && within.test(words) ? withMeasure(text, subject) : subject;
  const measured = solid(text, [...(whole ? [whole] : []), words === '' ? behind : before]);
  if (measured.length > 0) return measured;
  const announced = solid(text, [{ start: least, end: quantity.start }]);
  return announced.length > 0 ? announced : solid(text, [{ start: quantity.end, end: part.end }]);
}

/** What is measured or, where nothing says it, what the sentence speaks of. */
function orSubject(text: string, start: number, measured: Measured): Measured {
  const subject = measured.length > 0 ? null : (subjectBefore(text, start) ?? topicBefore(text, start));
  return subject ? [subject] : measured;
}

/** Where the words of a quantity begin: behind the one before it, or with it where it only bounds a part (8万元以上的部分). */
function leastFor(text: string, { start }: Quantity, part: Span, earlier: Earlier | null): number {
  if (!earlier || earlier.quantity.end <= part.start) return part.start;
  const { quantity } = earlier;
  return /^的?部分/u.test(text.slice(quantity.end, start)) ? quantity.start : quantity.end;
}

/** Stretches that hold words, each cut to them. */
function solid(text: string, spans: readonly Span[]): Measured {
  return spans.map((span) => strip(text, span)).filter(({ start, end }) => end > start);
}

/** What a share is of and for: `基金收入的54%用于划转个人账户`, `重点救助对象100%资助参保`. */
function shareOf(text: string, { unit, end, behind: limit }: Quantity, behind: Span): Span[] {
  const isShare =
    unit === '%' &&
    limit === '' &&
    /\p{Script=Han}/u.test(text[end] ?? '') &&
    !/[的和、及与并]/u.test(text[end] ?? '');
  return isShare && !/\d/u.test(text.slice(behind.start, behind.end)) ? [behind] : [];
}

/** Whom or what a frequency concerns, named within it: `每季度对定点零售药店…`, `每年开展耗材采购不少于2批`. */
const objects = [
  /对(?<object>[^，。；、每\d]{2,20}?)(?=开展|进行|组织|实施|至少|不少于|检查|、|一|$)/du,
  /^每(?:半年|季度?|年度?|月度?|周|旬|日|天|[\d一两二三四五]{1,2}个?[年月周天])(?:至少|不少于)?(?!不少于|不低于|不超过|至少)(?:开展|组织|进行|召开|举办|发布)?(?<object>[\p{Script=Han}]{2,20}?)(?:至少|不少于|不低于|不超过)?[\d一两二三四五六七八九十]+[次轮批期场遍起趟]/du,
];

function objectOf(text: string, { start, end, core }: Quantity): Span {
  const words = text.slice(start, Math.max(end, core.end) + 20);
  const found = objects.map((object) => object.exec(words)?.indices?.groups?.object).find((place) => place);
  const [from, to] = found ?? [0, 0];
  return { start: start + from, end: Math.min(start + to, end) };
}

/** The name that ends at `end`, without what joins and what only leads over to the number; brackets in it are kept whole. */
function nameBefore(text: string, end: number, least: number): Span {
  let from = end;
  while (from > least) {
    const char = text[from - 1] ?? '';
    const opening =
      closers[char] === undefined ? -1 : text.slice(least, from - 1).lastIndexOf(closers[char] ?? '');
    if (opening > 0) from = least + opening;
    else if (marks.test(char)) break;
    else from -= 1;
  }
  return strip(text, { start: from, end });
}

/** Where the words behind a number end; a list of names goes on: 慢性病、常见病开展基层首诊. */
const ended =
  /[（）“”∶:：\d]|每|、(?!(?![按每一二两三四五六七八九十])\p{Script=Han}{1,6}(?:、|$|均|实现|纳入|开展|实行|落地|进行|联网))/u;

function wordsBehind(text: string, quantity: Quantity, end: number): Span {
  const counted = /^\d{1,6}[个种家项名]/u.exec(text.slice(quantity.end, end))?.[0].length ?? 0;
  const from = quantity.end + (quantity.unit === '%' ? 0 : counted);
  const rest = text.slice(from, end);
  const stop = rest.search(ended);
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (sameMeasure.test(words)) return { start: from, end: from };
  return {
    start: from,
    end: from + (named(quantity.unit) ? untilVerb(words) : words).length,
  };
}
