import type { Comparator } from '../../../src/model/index.ts';
import { run } from './figures.ts';
import { readNumeral } from './numerals.ts';
import { partAround } from './parts.ts';
import type { Quantity } from './quantity.ts';

const period = `半年|半个?月|季度|季|年度|年|月度|月|旬|周|日|天|(?:${run})(?:个?月|年|周|天|日)`;
/** `每半年`, `每3年`, `按月`, `一年一签`: how often something is done. */
const every = new RegExp(
  `(?<!每人|人均|床|上|同|按)每(?:个)?(?<each>${period})(?!龄|均|间|夜|人|床|台|根据|按|结合|视|[度]?\\d{1,2}月|一?季度|\\d{1,2}日|[底末]前?|[上中下]旬|[一二三四]季度)|(?<!或|或者)按(?<by>季度|季|月|周)(?!缴|或|领|享受|发放|划|计|或|支付待遇)|(?<term>(?:${run})年)(?=(?:轮训|轮换|轮岗)[^，。；]{0,6}一?[遍轮次])|(?<one>一)(?<once>年|季|月)一(?:[签编评考定议换审]|次)`,
  'gu',
);
const names: Readonly<Record<string, string>> = { 季: '季度', 年度: '年', 月度: '月', 半月: '半个月' };
/** What is counted per period: occasions, and hours or days of them. */
const occasions = /^(?:次|遍|轮|场|批次|批|起|期|趟|回|学时|课时|小时|天)$/u;
const once = /^[^，。；：每]{0,24}?一(次|遍|轮|场|批|期|趟|起)(?!性)/u;
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
  const single = once.exec(text.slice(end, part.end));
  const to = single ? end + single[0].length : end;
  const least = single && leastOnce.test(single[0]) ? '>=' : null;
  if (!single && /[前底末日]/u.test(text[end] ?? '')) return null;
  return { taken: within ?? null, frequency: bare(start, to, `${single?.[1] ?? '次'}/${unit}`, least) };
}

function periodOf(hit: RegExpExecArray): string {
  const word = hit.groups?.each ?? hit.groups?.by ?? hit.groups?.term ?? hit.groups?.once ?? '';
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
