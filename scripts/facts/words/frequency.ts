import type { Comparator } from '../../../src/model/index.ts';
import { run } from './figure.ts';
import { readNumeral } from './numerals.ts';
import { partAround } from './parts.ts';
import type { Quantity } from './quantity.ts';

const period = `半年|半个?月|季度|季|年度|年|月度|月|旬|周|日|天|(?:${run})(?:个?月|年|周|天|日)`;
/** `每半年`, `每3年`, `按月`, `一年一签`: how often something is done. */
const every = new RegExp(
  `(?<!每人|人均|床|上|同|按)每(?:个)?(?<each>${period})(?!龄|均|间|夜|人|床|台|根据|按|结合|视|[度]?\\d{1,2}月|一?季度|(?<!月)(?:\\d{1,2}日|[底末]前?|[上中下]旬)|[一二三四]季度)|(?<!或|或者)按(?<by>半年|季度|季|月|周|旬|日|年)(?!缴|或|领|享受|发放|划|计|支付待遇|付费|收费|加|平均|均|人|龄|度|内|期|底|末)|(?<![第上下本每按各前同首次一二三四\\d至])(?<self>季度|月度)(?=(?:组织)?(?:开展|召开|通报|公布|公示|发布|调度|报送|曝光|分析|检查|抽查|巡查|评估)(?!制|会|机制|报告|表|结果|情况))|(?<term>(?:${run})年)(?=(?:轮训|轮换|轮岗)[^，。；]{0,6}一?[遍轮次])|(?<one>一|(?=半年))(?<once>年|半年|季度|季|月|周|旬|日)一(?!度|个|步|次性|体|同|起|日|天)(?:(?:调度|评估|评价|通报|会商|督导|考核|检查|比对|分析|公布|公示|轮换|研判|清算|报告|更新|总结)|\\p{Script=Han})`,
  'gu',
);
const names: Readonly<Record<string, string>> = { 季: '季度', 年度: '年', 月度: '月', 半月: '半个月' };
/** What is counted per period: occasions, and hours or days of them. */
const occasions = /^(?:次|遍|轮|场|批次|批|起|期|趟|回|学时|课时|小时|天)$/u;
const single = /^[^，。；：每]{0,24}?一(次|遍|轮|场|批|期|趟|起)(?!性)/u;
const leastOnce = /至少|不少于|不得少于/u;

/** A quantity that a frequency has taken up, or null, and the frequency. */
interface Taken {
  readonly taken: Quantity | null;
  readonly frequency: Quantity;
}

/** Puts the frequencies of a text among its quantities: `每年检查不少于2次` is one, ≥2 次/年. */
export function withFrequencies(text: string, quantities: readonly Quantity[]): Quantity[] {
  let from = 0;
  const found = [...text.matchAll(every)].flatMap((hit): Taken[] => {
    while ((quantities[from]?.end ?? Number.POSITIVE_INFINITY) <= hit.index) from += 1;
    const taken = frequencyAt(text, hit, quantities, from);
    return taken ? [taken] : [];
  });
  const gone = new Set(found.map(({ taken }) => taken));
  const frequencies = found.map(({ frequency }) => frequency);
  return [...quantities.filter((q) => !gone.has(q)), ...frequencies].sort((a, b) => a.start - b.start);
}

function frequencyAt(
  text: string,
  hit: RegExpExecArray,
  quantities: readonly Quantity[],
  from: number,
): Taken | null {
  const start = hit.index;
  const end = start + hit[0].length;
  const part = partAround(text, { start, end });
  const near = quantities.slice(from, from + 4).filter((q) => q.core.end > start && q.core.end <= part.end);
  const counted = near.find((q) => occasions.test(q.unit) && q.core.start >= end);
  const unit = periodOf(hit);
  if (counted) return { taken: counted, frequency: perPeriod(counted, start, unit) };
  const within = near.find((q) => q.core.start < end);
  if (near.length > (within ? 1 : 0) && hit.groups?.by === undefined) return null;
  const once = single.exec(text.slice(end, part.end));
  const to = once ? end + once[0].length : end;
  const least = once && leastOnce.test(once[0]) ? '>=' : null;
  if (!once && unit !== '月' && /[前底末日]/u.test(text[end] ?? '')) return null;
  return { taken: within ?? null, frequency: bare(start, to, `${once?.[1] ?? '次'}/${unit}`, least) };
}

function periodOf(hit: RegExpExecArray): string {
  const { each, by, self, term, once } = hit.groups ?? {};
  const word = each ?? by ?? self ?? term ?? once ?? '';
  const several = new RegExp(`^(${run})(.+)$`, 'u').exec(word);
  if (!several) return names[word] ?? word;
  return `${readNumeral(several[1] ?? '')?.value ?? several[1]}${several[2]}`;
}

function perPeriod(counted: Quantity, start: number, unit: string): Quantity {
  return { ...counted, start: Math.min(start, counted.start), unit: `${counted.unit}/${unit}` };
}

function bare(start: number, end: number, unit: string, comparator: Comparator | null): Quantity {
  const words = { before: '', behind: '', change: false, upper: null };
  return { start, end, core: { start, end }, value: 1, unit, comparator, ...words };
}
