import type { Comparator } from '../../../src/model/index.ts';
import type { Span } from '../../../src/writing/sentences.ts';

/** How a number relates to the true value, and the stretch of its words, comparator included. */
export interface Compared extends Span {
  readonly comparator: Comparator | null;
  /** The words before and behind the number that say so; empty if none. */
  readonly before: string;
  readonly behind: string;
}

/** Between a comparator and its number: a verb, what it is reckoned on, never a mark or another number. */
const gap = (length: number) => `[^\\d，。；：、（）“”\\t\\n]{0,${length}}`;
const not = '(?:不得|不能|不应|不宜|不可|不再|不|未)';
/** Negations before all else: 不得超过 is no more than. The first that fits counts. */
const leading: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:(?:大于|高于|多于)(?:或者?|、)?等于|等于或者?(?:大于|高于))$/u, '>='],
  [/(?:(?:小于|低于|少于)(?:或者?|、)?等于|等于或者?(?:小于|低于))$/u, '<='],
  [new RegExp(`${not}(?:低于|少于|小于|短于|早于|足于)${gap(16)}$`, 'u'), '>='],
  [new RegExp(`${not}(?:超过|高于|多于|大于|长于|晚于|迟于|突破|超出|超)${gap(16)}$`, 'u'), '<='],
  [/不下于?$/u, '>='],
  [new RegExp(`(?:至少|最少|最短|起码)${gap(14)}$`, 'u'), '>='],
  [new RegExp(`(?:至多|最多|最迟|最长|最晚)${gap(8)}$`, 'u'), '<='],
  [/(?:最低|≥|>=)(?:奖励|补助|给予|为|每人)?$/u, '>='],
  [/(?:最高|上限|≤|<=)(?:奖励|补助|给予|救助|可达|可|为|提高到|提高至|每人)*$/u, '<='],
  [/(?:超过|高于|大于|多于|突破|超出|逾|超|>)(?:每人|每年|人均|了)*$/u, '>'],
  [/(?:低于|小于|少于|不足|不到|不满|未满|未达到|达不到|<)(?:每人|每年|人均)*$/u, '<'],
  [/(?:大约|接近|将近|大致|大概|约为|约|(?<![最附就邻临靠])近)$/u, 'about'],
];
/** A share of something named between comparator and number: 超过当年筹资额15%. */
const shares: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:超过|高于|大于|占比超)(?![^，]*(?:部分|按|由|为|支付|报销|给予|平均))[\p{Script=Han}]{2,18}$/u, '>'],
  [/(?:低于|小于|少于|不足)(?![^，]*(?:部分|按|由|为|支付|报销|给予|平均))[\p{Script=Han}]{2,18}$/u, '<'],
];
const trailing: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及其?以上|以上|起步|起付|及以上)/u, '>='],
  [/^(?:及其?以下|以下|以内|之内|封顶|为上限|为限)/u, '<='],
  [/^内(?![部外涵容控]|设(?:机构|科|处|股|部|置))/u, '<='],
  [/^(?:左右|上下)/u, 'about'],
];
/** 内 behind a place or a thing is no comparator; 近 before a time is 最近. */
const limited = /^(?:.*[元%‰米里]|.*(?:年|月|日|天|周|工作日|小时|分钟|秒|周期))$/u;
const included = /^（(?:含|不含)[^（）]{0,6}）/u;
const includedBefore = /（(?:含|不含|包括)[^（）]{0,6}）$/u;
/** What must not be raised or set so high as 500元以上 must be lower. */
const forbidden =
  /(?:不得|不能|不准|不应|不可|严禁|禁止)[^，。；：\d]{0,16}(?:提高|提升|上调|调高|增加|扩大|延长|降低|下调|调低|减少|缩短|压缩|设[定置]?|定)(?:到|至|为|在)?$/u;
const turned: Readonly<Partial<Record<Comparator, Comparator>>> = { '>=': '<', '<=': '>' };
const borders = /[，。；：、（）“”\t\n]/u;

/** The words before `start` that can belong to a number: to the nearest mark, no further than `least`. */
function wordsBefore(text: string, start: number, least: number): string {
  let from = start;
  while (from > least && start - from < 28 && !borders.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, start);
}

/** Reads what stands around the number at `span` in `text`; words before `least` belong to another number. */
export function compare(text: string, span: Span, unit: string, least: number, about: boolean): Compared {
  const inner = includedBefore.exec(text.slice(Math.max(least, span.start - 12), span.start))?.[0] ?? '';
  const words = wordsBefore(text, span.start - inner.length, least);
  const kinds = unit === '%' ? [...leading, ...shares] : leading;
  const lead = kinds
    .map(([sign, comparator]) => ({ hit: sign.exec(words), comparator }))
    .find(({ hit }) => hit);
  const recent = lead?.hit?.[0] === '近' && /年|月|周|日|天/u.test(unit);
  const before = lead?.hit && !recent ? lead.hit[0] + inner : '';
  const rest = text.slice(span.end, span.end + 14);
  const bracket = included.exec(rest)?.[0] ?? '';
  const trail = trailing
    .map(([sign, comparator]) => ({ hit: sign.exec(rest.slice(bracket.length)), comparator }))
    .find(({ hit }) => hit && (hit[0] !== '内' || limited.test(unit)));
  const behind = bracket + (trail?.hit?.[0] ?? '');
  const behindIt = trail && forbidden.test(words) ? turned[trail.comparator] : trail?.comparator;
  const comparator = (before && lead?.comparator) || behindIt || (about ? 'about' : null);
  return { start: span.start - before.length, end: span.end + behind.length, comparator, before, behind };
}
