import type { Commitment } from '../../../src/model/index.ts';
import { partAround } from './parts.ts';
import type { Quantity } from './quantity.ts';

type Kind = Commitment['kind'];

/** A quantity in its sentence, and what is known of the place where it stands. */
export interface Setting {
  readonly text: string;
  readonly quantity: Quantity;
  /** Where the quantity before it ends (0 if none), and the one behind it. */
  readonly least: number;
  readonly next: Quantity | null;
  /** Whether the part of the document looks back. */
  readonly lookingBack: boolean;
  /** Year the quantity is for, and whether it is aimed at (到2025年). */
  readonly year: number | null;
  readonly aimed: boolean;
  /** Year of the document, or null. */
  readonly current: number | null;
}

/** What a test of a kind sees: the words of the part around the quantity. */
interface Words extends Setting {
  /** Words of its part before it, and since the quantity before it. */
  readonly part: string;
  readonly before: string;
  /** Words of its part behind it. */
  readonly after: string;
}

const limit = /^(?:个?(?:工作日|自然日|月|周期|季度|年度)|年|日|天|周|小时|分钟)$|^个(?:月|工作日|周期)$/u;
const isTime = ({ quantity }: Words) => limit.test(quantity.unit);

const barred = /不得(?!超过|少于|低于|高于|多于|大于)|不予|不再(?!要求|划)|不受理|不接受|禁止|禁入|取消/u;
const suspended = /(?:暂停|停止|中止|停用|终止|限制|取消)[^，。；]{0,24}$/u;
const deducted = /(?:扣减|扣除|扣|少返|罚款|罚|加收|处以?|等级下调|信用下调)[^，。；\d到至为]{0,12}$/u;
const fined = /^的?(?:罚款|罚金|滞纳金|违约金)/u;

function isPenalty(words: Words): boolean {
  const { part, before, after, quantity } = words;
  if (/的$/u.test(after) && !/罚款的$/u.test(after)) return false;
  if (fined.test(after)) return true;
  if (isTime(words)) return suspended.test(part) || barred.test(after.slice(0, 12));
  if (quantity.unit === '倍') return /罚|处/u.test(part + after);
  return /^(?:%|‰|‱|分|级|.?元)$/u.test(quantity.unit) && deducted.test(before);
}

const clauseEnd = /^[^，。；：]{0,24}(?:的|者|时|期间|情形|之前|以前|(?<!以)后)$/u;
/** 先行自付10%后 is a rule, 缴费满6个月后 a condition. */
const afterwards = /后$/u;
const having =
  /(?:满(?!意|足|分)|连续|断缴|断保|停保|停缴|中断|多缴|少缴|每少|累计缴费|实际缴费|出生)(?:[^\d，。；、一二两三四五六七八九十年增提]{0,4})(?:不得少于|不少于|至少|超过|不足)?$/u;
const attribute =
  /^(?:的)?(?:部分|以上部分|费用|医疗费用|人员|家庭|老人|老年人|老年|参保人|患者|机构|医疗机构|药店|病例|职工|居民|村医|病人|人口|人群|且|或者|或|未)/u;
const consequence =
  /^(?:一律)?(?:支付|移交|移送|暂停|启动|发[红黄]|报|为(?:优秀|合格|不合格|良好|基本合格|[A-E甲乙丙丁一二三四]级|[^，。；]{1,3}等)|由(?:医保)?基金|纳入|列为|解除|预警|约谈|开展|设独立|停止|追究)/u;
const negated = /^(?:不|未|至少|最少|至多|最多)/u;
/** What a limit in per cent is a condition of: a measured share, not the share of something that is promised. */
const measured = /(?:率|比例|占比|额|超支|涨幅|增幅|幅度|负担|结余|差异|在)$/u;
const bounded = /^(?:.?元|岁|周岁|年|个月|天|日|分|张|次|倍|%|个工作日)$/u;

function isCondition(words: Words): boolean {
  const { quantity, after, before, part } = words;
  if (/岁$/u.test(quantity.unit)) return true;
  if (quantity.unit.includes('/')) return false;
  if (quantity.unit === '年' && /近$/u.test(before)) return !words.lookingBack;
  if (
    clauseEnd.test(after) &&
    (!afterwards.test(after) || isTime(words)) &&
    !/^的?[^，]{0,6}(?:比例|标准)/u.test(after)
  )
    return true;
  if (having.test(before + quantity.before) && !words.lookingBack) return true;
  const compares =
    quantity.upper !== null || (quantity.comparator !== null && quantity.comparator !== 'about');
  if (!compares || !bounded.test(quantity.unit)) return false;
  if (quantity.unit === '%' && /(?:达到?|覆盖|实现|保持在|稳定在)$/u.test(before)) return false;
  if (isTime(words) && /(?:断缴|中断|停保|停缴)/u.test(part)) return true;
  if (/^的/u.test(after) && !negated.test(quantity.before))
    return quantity.unit !== '%' || /^[<>]$/u.test(quantity.comparator ?? '') || measured.test(before);
  return attribute.test(after) || (consequence.test(after) && quantity.behind !== '内');
}

const above = '(?:国家|全国|中央|省委?|省里|省上|省级|市上|自治区|上级)';
const demanded = new RegExp(
  `(?<!比|高于|低于|按|按照|执行|超过)${above}[^，。；]{0,8}(?:要求|规定|确定|下达|考核)(?!的?(?:范围|标准和|程序|清单|支付范围))`,
  'u',
);
const demandedNear = new RegExp(`${above}(?:要求|规定|确定|下达|平均)的?$`, 'u');
const nationwide =
  /(?:^|，|；)(?:全国|全省|各省|各设区市)(?!统一|联网|一体|组织|\d|平台|试点|首)[^，]{0,12}$/u;

function isNational({ part, text, quantity, before }: Words): boolean {
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

function isChange(words: Words): boolean {
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

function isResult({ text, quantity, part, after, year, aimed, current, lookingBack }: Words): boolean {
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

/** The kinds, in the order in which they are tried; what fits none is a target. */
const kinds: readonly (readonly [Kind, (words: Words) => boolean])[] = [
  ['penalty', isPenalty],
  ['condition', isCondition],
  ['national', isNational],
  ['change', isChange],
  ['result', isResult],
];

/** Tells what a quantity is: a penalty, a condition, the State's, a change, a past result, or a target or rule. */
export function kindOf(setting: Setting): Kind {
  const { text, quantity, least } = setting;
  const span = partAround(text, quantity);
  const words: Words = {
    ...setting,
    part: text.slice(span.start, quantity.start),
    before: text.slice(Math.max(span.start, least), quantity.start),
    after: text.slice(quantity.end, span.end),
  };
  return kinds.find(([, test]) => test(words))?.[0] ?? 'target';
}
