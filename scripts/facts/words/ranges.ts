import type { Quantity } from './quantity.ts';

const between = /^(?:[—\-~ー]{1,2}|至|到)$/u;
/** A dash never tells a change. */
const dash = /^[—\-~ー]{1,2}$/u;
/** 由…至…, 从…到… tell a change, not a range, unless 由 names who bears it. */
const changing = /[由从](?![^，。；：]*(?:承担|负担|支付|补助|分担))[^，。；：]{0,8}$/u;
/** 介于60%和80%之间, 从30%到90%不等. */
const enclosed = /^(?:之间|不等)/u;
const months: Readonly<Record<string, number>> = { 年: 12, 个月: 1 };
/** A fine of 百分之五十以上一倍以下 is one of 50 to 100 per cent. */
const ratios: Readonly<Record<string, number>> = { '%': 1, 倍: 100 };
const money: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** Joins two neighbours that are the ends of one range: `1.5万元至8万元`, `二倍以上五倍以下`, `六个月至两年`. */
export function joinRanges<Q extends Quantity>(text: string, quantities: readonly Q[]): Q[] {
  const joined: Q[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const upper = last && isRange(text, last, quantity) ? inUnitOf(last, quantity) : null;
    if (last && upper !== null) joined[joined.length - 1] = withUpper(last, quantity, upper);
    else joined.push(quantity);
  }
  return joined;
}

function withUpper<Q extends Quantity>(low: Q, high: Q, upper: number): Q {
  const core = { start: low.core.start, end: high.core.end };
  return { ...low, core, end: high.end, upper, comparator: null, behind: high.behind };
}

function isRange(text: string, low: Quantity, high: Quantity): boolean {
  if (low.upper !== null || high.upper !== null) return false;
  const middle = text.slice(low.end, high.start);
  const closed = enclosed.test(text.slice(high.end, high.end + 2));
  if (closed && /^[和与、]$/u.test(middle)) return low.behind === '';
  if (between.test(middle)) {
    if (closed || dash.test(middle)) return low.behind === '';
    return low.behind === '' && !changing.test(text.slice(Math.max(0, low.start - 10), low.start));
  }
  const fulfilled =
    /满$/u.test(text.slice(0, low.start).slice(-1)) && /^(?:不满|未满|不足)/u.test(high.before);
  if (fulfilled && low.end === high.start) return true;
  const opens = low.comparator === '>=' && low.behind !== '';
  return opens && middle === '' && /^<=?$/u.test(high.comparator ?? '');
}

/** The upper end in the unit of the lower one; null where they measure different things. */
function inUnitOf(low: Quantity, high: Quantity): number | null {
  if (low.unit === high.unit) return high.value;
  for (const scale of [months, money, ratios]) {
    const [to, from] = [scale[low.unit], scale[high.unit]];
    if (to !== undefined && from !== undefined) return (high.value * from) / to;
  }
  return null;
}
