import type { Comparator } from '../../../src/model/index.ts';
import { readingForm } from '../../../src/writing/fold.ts';
import { variants } from '../../../src/writing/variants.ts';
import { alignedReading } from './reading.ts';

/** One stated value: a number with its comparators, or a dash that stands for none. */
const token = '(?:[＞>≥＜<≤]\\s*)?\\d+(?:\\.\\d+)?\\s*[%％]?\\s*(?:左右|以上|以下)?|——|--|—';
const wholeToken = new RegExp(`^(?:${token})$`, 'u');
const trailingTokens = new RegExp(`(?:${token})+$`, 'u');

/** The run of values at the end of `text`, or an empty string: `…（个）126` → `126`. */
export function trailingValues(text: string): string {
  const length = trailingTokens.exec(alignedReading(text))?.[0].length ?? 0;
  return text.slice(text.length - length);
}

/** All ways to cut `text` into exactly `count` values: `70%左右＞70%` into 2 has one way, `110` has two. */
export function waysToCut(text: string, count: number): string[][] {
  return cutReading(alignedReading(text), count).map((parts) => {
    let from = 0;
    return parts.map((part) => {
      from += part.length;
      return text.slice(from - part.length, from);
    });
  });
}

function cutReading(read: string, count: number): string[][] {
  if (count === 0) return read === '' ? [[]] : [];
  const ways: string[][] = [];
  for (let end = 1; end <= read.length; end += 1) {
    const head = read.slice(0, end);
    if (!wholeToken.test(head)) continue;
    for (const rest of cutReading(read.slice(end), count - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

const comparators: readonly [RegExp, Comparator][] = [
  [/^(?:≥|>=|不低于|不少于|不小于|不得低于|不得少于|至少|大于等于)|以上/u, '>='],
  [/^(?:≤|<=|不超过|不高于|不大于|至多|小于等于)|以下|以内/u, '<='],
  [/^(?:>|超过|高于|大于|突破)/u, '>'],
  [/^(?:<|低于|小于|少于)/u, '<'],
  [/约|近|左右|上下/u, 'about'],
];

/** Words that lead up to a value without changing it: 稳定在, 达到, 提高到. */
const leading =
  /^(?:力争|基本|总体|年均|每年)?(?:(?:稳定|保持|维持|控制|巩固)在?|(?:提高|提升|增加|增长|扩大|下降|降低|压减)(?:到|至)|[增升降减]至|达到?|实现|完成|到|为)?/u;
/** A cell that states one number: comparators and units on either side, nothing else. */
const wholeValue =
  /^(?<before>≥|>=|>|≤|<=|<|不低于|不少于|不小于|不得低于|不得少于|至少|大于等于|不超过|不高于|不大于|至多|小于等于|超过|高于|大于|突破|低于|小于|少于|约|近)?(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?<unit>%|‰|个百分点|[百千万亿]*(?:元|人次|人|家|个|类|种|项|张|件|次|所|例|床|天|日|月|年|小时|分钟|分|倍)?)(?:\/[\p{Script=Han}]{1,4})?(?<behind>以上|及以上|以下|及以下|以内|左右|上下)?$/u;

/** A cell that states a range. */
const wholeRange =
  /^约?(?<number>\d+(?:\.\d+)?)(?:%|‰)?(?:~|—|-|至|到)(?<upper>\d+(?:\.\d+)?)(?:%|‰|个百分点|[百千万亿]*[元人家个类种项次天月年])?(?:之间|左右)?$/u;

/** What a cell states. */
interface ReadValue {
  readonly value: number | null;
  readonly upper: number | null;
  readonly comparator: Comparator | null;
}

const nothing: ReadValue = { value: null, upper: null, comparator: null };

/** Reads the number, the end of its range and the comparator of a cell; all null for —, for words and for several numbers. */
export function readValue(text: string): ReadValue {
  const bare = readingForm(text, variants()).replace(/[①-⑳\s“”]/gu, '');
  const stated = bare.replace(/^〔(.*)〕$/u, '$1').replace(leading, '');
  const range = wholeRange.exec(stated)?.groups;
  if (range && Number(range.number) < Number(range.upper))
    return { value: Number(range.number), upper: Number(range.upper), comparator: null };
  const groups = wholeValue.exec(stated)?.groups;
  if (!groups) return nothing;
  const words = `${groups.before ?? ''} ${groups.behind ?? ''}`;
  const comparator = comparators.find(([sign]) => sign.test(words))?.[1] ?? null;
  return { value: Number(groups.number?.replaceAll(',', '')), upper: null, comparator };
}
