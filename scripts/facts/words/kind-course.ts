import type { Words } from './setting.ts';

const above = '(?:国家|全国|中央|省委?|省里|省上|省级|市上|自治区|上级)';
const demanded = new RegExp(
  `(?<!比|高于|低于|按|按照|执行|超过)${above}[^，。；]{0,8}(?:要求|规定|确定|下达|考核)(?!的?(?:范围|标准和|程序|清单|支付范围))`,
  'u',
);
const demandedNear = new RegExp(`${above}(?:要求|规定|确定|下达|平均)的?$`, 'u');
const nationwide =
  /(?:^|，|；)(?:全国|全省|各省|各设区市)(?!统一|联网|一体|组织|\d|平台|试点|首)[^，]{0,12}$/u;

/** Whether a quantity is required by the State or the province, or its figure. */
export function isNational({ part, text, quantity, before }: Words): boolean {
  const reach = text.slice(Math.max(0, quantity.start - 50), quantity.start);
  const sentence = reach.slice(Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；')) + 1);
  if (demandedNear.test(before)) return true;
  const ours = /我[市县州区省]|本[市县州区]|全[市县州]/u;
  const demand = demanded.exec(sentence);
  if (
    demand &&
    !ours.test(sentence.slice(demand.index)) &&
    !/高出|高于|在此基础/u.test(sentence.slice(demand.index))
  )
    return true;
  return nationwide.test(part);
}

const rising = '提高|提升|增加|上调|上浮|上升|增长|涨价|调增|递增|净增|延长';
const falling =
  '下降|降低|下调|下浮|减少|压缩|缩短|缩减|精简|压减|降价|提价|降幅|增幅|涨幅|下降了|高出|再高|多出';
const rises = new RegExp(`^(?:${rising}|${falling})$`, 'u');
const step = new RegExp(
  `(?:${rising}|${falling})(?![^，]*(?:到|至|为|达|在))[\\p{Script=Han}“”、]{0,14}$`,
  'u',
);
const added = /(?:新增|增发|增补)[\p{Script=Han}]{0,4}$/u;
/** What can be more or less by so much; things that are counted are named instead. */
const graded = /^(?:%|‰|.?元|倍|年|日|天|周|小时|分钟|个月|个工作日|工作日|学时|)$/u;
const towards =
  /(?:跃|攀|涨|拓|拉|缩|回|提高|提升|增加|增|升|扩|降|减|压|缩|延长|调|改|变|精简|统一|提|转)[^。；]{0,8}?(?:到|至|为|成|充)|^(?:到|至|为)/u;

/** Whether a quantity is by how much something changes, or the value it had before. */
export function isChange(words: Words): boolean {
  const { quantity, before, part, text, next } = words;
  if (quantity.change || /百分点$/u.test(quantity.unit)) return true;
  if (quantity.unit.includes('/')) return false;
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
  if (/净增$|[比较][^，]{0,8}(?:增加|减少)$/u.test(before)) return true;
  if (!graded.test(quantity.unit)) return false;
  if (/(?:降幅|增幅|涨幅|增速|增长率)[^，；]{0,6}$/u.test(before + quantity.before)) return true;
  const since = before + quantity.before;
  if (/[由从][^，。；]{0,18}$/u.test(part) && rises.test(between)) return true;
  if (added.test(before)) return /[元%]$/u.test(quantity.unit);
  if (/(?:负担|支出|损失)$/u.test(before) && /元$/u.test(quantity.unit)) return false;
  return step.test(before) || (step.test(since) && quantity.before !== '' && !/达到?|至|为/u.test(since));
}

const reporting =
  /截至|截止|已有|已经|现有|目前|累计(?!.{0,2}(?:支付|结余|缴|自付|扣|限额|最高|达到))|只有|仅(?:为|有|\d)|达到了|实现了|同比|充分发挥|高达|(?<![较比])“十三五”|去年|一度|撑不过|(?:^|，)(?:全[市县州]|我[市县州])?已/u;
const aimingWords =
  /到20[23]\d年|20[23]\d年(?:底|\d{1,2}月底)?前|“十四五”期间|力争|不低于|不少于|不超过|确保|应当|至少|达到\d/u;

/** Whether a quantity was reached or is the case. */
export function isResult({ text, quantity, part, after, year, aimed, current, lookingBack }: Words): boolean {
  if (lookingBack) return true;
  if (aimed || quantity.unit.includes('/')) return false;
  if (year !== null && current !== null && year < current) return true;
  const reach = text.slice(Math.max(0, quantity.start - 120), quantity.start);
  const said =
    reach.slice(Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；')) + 1) + quantity.before + after;
  const rest = text.slice(quantity.end, quantity.end + 60).split(/[；。]/u)[0] ?? '';
  if (/同比|环比|[较比]上年/u.test(said + rest)) return true;
  if (aimingWords.test(said)) return false;
  const counted =
    /^(?:全[市县州区]|[我本][市县州区])/u.test(part) &&
    quantity.comparator === 'about' &&
    /[人名]$/u.test(quantity.unit);
  return counted || reporting.test(said) || /已(?!经批准|签|列)|了$/u.test(part);
}
