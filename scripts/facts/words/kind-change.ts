import type { Words } from './setting.ts';

const rising = '提高|提升|增加|上调|上浮|上升|增长|涨价|调增|递增|净增|延长';
const falling =
  '下降|降低|下调|下浮|减少|压缩|缩短|缩减|精简|压减|降价|提价|降幅|增幅|涨幅|下降了|高出|再高|多出';
const rises = new RegExp(`^(?:${rising}|${falling})$`, 'u');
const step = new RegExp(
  `(?:${rising}|${falling})(?![^，]*(?:到|至|为|达|在))[\\p{Script=Han}“”、]{0,14}$`,
  'u',
);
const added = /(?:新增|增发|增补)[\p{Script=Han}]{0,4}$/u;
/** How fast something grows or falls, and 降, 升 alone behind a word of how much: 最高降96%. */
const pace = /(?:降幅|增幅|涨幅|增速|增长率)[^，；]{0,6}$/u;
const fell = /(?:最高|最低|最大|最多|平均|同比|环比|再|均|各|整体|合计)(?:降|升|涨|增|减)了?$/u;
/** What can be more or less by so much; things that are counted are named instead. */
const graded = /^(?:%|‰|.?元|倍|年|日|天|周|小时|分钟|个月|个工作日|工作日|学时|)$/u;
const towards =
  /(?:跃|攀|涨|拓|拉|缩|回|提高|提升|增加|增|升|扩|降|减|压|缩|延长|调|改|变|精简|统一|提|转)[^。；]{0,8}?(?:到|至|为|成|充)|^(?:到|至|为)/u;

/** Whether a quantity is by how much something changes, or the value it had before. */
export function isChange(words: Words): boolean {
  const { quantity, before, part, text, next } = words;
  if (quantity.change || /百分点$/u.test(quantity.unit)) return true;
  const between = next
    ? text.slice(quantity.end, next.start + next.before.length)
    : text.slice(quantity.end, quantity.end + 12);
  if (
    /[由从][^，。；]{0,18}$/u.test(part) &&
    between.length <= 18 &&
    towards.test(between) &&
    !/[，；].*(?:按|将|对)/u.test(between)
  )
    return true;
  if (quantity.unit.includes('/')) return false;
  if (/净增$|[比较][^，]{0,8}(?:增加|减少)$/u.test(before)) return true;
  if (!graded.test(quantity.unit)) return false;
  if (pace.test(before + quantity.before) || fell.test(before)) return true;
  if (quantity.unit === '%' && /(?:降价|涨价)(?:幅度)?(?:分别|依次)?(?:为|达到?)?$/u.test(part)) return true;
  const since = before + quantity.before;
  if (/[由从][^，。；]{0,18}$/u.test(part) && rises.test(between)) return true;
  if (added.test(before)) return /[元%]$/u.test(quantity.unit);
  if (/(?:负担|支出|损失)$/u.test(before) && /元$/u.test(quantity.unit)) return false;
  return step.test(before) || (step.test(since) && quantity.before !== '' && !/达到?|至|为/u.test(since));
}
