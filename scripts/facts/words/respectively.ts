import type { Span } from '../../../src/writing/sentences.ts';
import type { Quantity } from './quantity.ts';
import type { Measured } from './what.ts';

/** Words that deal out numbers to those named before; 各 alone only before its verb. */
const dealing = /分别|依次|各(?:自)?(?=(?:为|达|达到|是|按|不低于|不超过)[^，。；]{0,6}$)/gu;
const dealt = /(?:分别|依次|各(?:自)?(?=为|达|是|按))[^，。；\d]{0,8}$/u;

/** What joins the numbers of one list. */
const joint = /^(?:和|、|及|与|以及)$/u;
/** Nouns with which the name of a group ends: behind the last one stands what is measured of all. */
const group =
  /^.*(?:职工|居民|人员|人口|对象|儿童|家庭|患者|机构|医院|医保|保险|生育|高血压|糖尿病|单检|混检|收入|支出|[一二三]级|以下|市|县|省|个人|财政|基金|病人|老人|群众|药品|耗材)/u;

/**
 * Gives each number of a list behind 分别 its own subject: `在职职工和退休人员支付比例分别为60%和70%` measures the
 * 支付比例 of the one and of the other. Null where the names do not tally with the numbers.
 */
export function respectively(text: string, list: readonly Quantity[]): Measured[] | null {
  const first = list[0];
  if (!first || list.length < 2) return null;
  const from = Math.max(0, first.start - 120);
  const words = text.slice(from, first.start);
  const at = [...words.matchAll(dealing)].at(-1)?.index ?? -1;
  if (at < 0 || words.length - at > 12) return null;
  const clause = Math.max(...['，', '；', '。', '：', '\t', '\n'].map((mark) => words.lastIndexOf(mark, at)));
  const names = split(text, from + clause + 1, from + at);
  return names.length < list.length ? null : shareTail(text, names.slice(-list.length));
}

function split(text: string, start: number, end: number): Span[] {
  const names: Span[] = [];
  let from = start;
  for (const hit of text.slice(start, end).matchAll(/和|、|与|及(?!以下|以上)/gu)) {
    names.push({ start: from, end: start + hit.index });
    from = start + hit.index + hit[0].length;
  }
  return [...names, { start: from, end }];
}

/** All but the last name get the last one's tail: what is measured of each. */
function shareTail(text: string, names: readonly Span[]): Measured[] | null {
  const last = names.at(-1) as Span;
  const head = headOf(text.slice(last.start, last.end), text.slice(names[0]?.start, names[0]?.end));
  if (head === undefined) return names.map((name) => [name]);
  const tail = { start: last.start + head, end: last.end };
  const measured = tail.end > tail.start ? [tail] : [];
  return names.map((name, at) => (at === names.length - 1 ? [last] : [name, ...measured]));
}

/** Where the name of the last group ends: behind the noun with which the first one ends too, else behind its last noun. */
function headOf(last: string, first: string): number | undefined {
  const alike = last.indexOf(first.slice(-2));
  if (first.length > 2 && alike > 0) return alike + 2;
  return group.exec(last)?.[0].length;
}

/** Whether a list stands behind 分别 or the like: then its numbers may have units of their own. */
function isDealt(text: string, list: readonly Quantity[] | undefined): boolean {
  const start = list?.[0]?.start ?? 0;
  return dealt.test(text.slice(Math.max(0, start - 14), start));
}

/** The numbers that form one list, in order: neighbours with nothing between but 、 or 和. */
export function listsOf(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const lists: Quantity[][] = [];
  for (const quantity of quantities) {
    const last = lists.at(-1)?.at(-1);
    const isShared = isDealt(text, lists.at(-1));
    const between = last && text.slice(last.end, quantity.start);
    const goesOn = between !== undefined && (joint.test(between) || (isShared && between === '，'));
    if (last && goesOn && (isShared || last.unit === quantity.unit)) lists.at(-1)?.push(quantity);
    else lists.push([quantity]);
  }
  return lists;
}

/** A comparator that stands once for a whole list behind 分别 (`85%和70%以上`) counts for each number of it. */
export function shareComparator(list: readonly Quantity[]): Quantity[] {
  const [first, last] = [list[0], list.at(-1)];
  const shared =
    first && last && list.slice(0, -1).every((q) => q.comparator === null) && last.behind !== ''
      ? last.comparator
      : first && list.slice(1).every((q) => q.comparator === null) && first.before !== ''
        ? first.comparator
        : null;
  return shared === null ? [...list] : list.map((quantity) => ({ ...quantity, comparator: shared }));
}
