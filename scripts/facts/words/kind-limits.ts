import { isTime, type Words } from './setting.ts';

const barred = /不得(?!超过|少于|低于|高于|多于|大于)|不予|不再(?!要求|划)|不受理|不接受|禁止|禁入|取消/u;
const suspended =
  /(?:暂停|停止|中止|停用|终止|限制|取消|(?<!连续|自行|擅自|已)停[业产诊职]|列入[^，。；]{0,6}(?:名单|名录))[^，。；]{0,24}$/u;
const deducted = /(?:扣减|扣除|扣|少返|罚款|罚|加收|处以?|等级下调|信用下调)[^，。；\d到至为]{0,12}$/u;
const fined = /^的?(?:罚款|罚金|滞纳金|违约金)/u;
/** The fine is named before its size: 违约金为违规金额的20%. */
const fine = /(?:罚款|罚金|滞纳金|违约金)(?:为|是|按|不超过|不低于)?[^，。；]{0,12}$/u;
/** What is taken away stands behind: 按30%扣减清算额度. */
const takenAway =
  /^(?:的(?:比例|标准|金额))?(?:予以|进行|相应)?(?:扣减|扣除|扣款|扣罚|扣回|扣拨|拒付|拒赔|追缴|罚)/u;
/** 期限为3年 in the part behind one that shuts out. */
const termOf = /^(?:期限|时间|时限|期间|有效期)(?:为|是)?$/u;

/** Whether a quantity is a fine, or how long somebody is shut out. */
export function isPenalty(words: Words): boolean {
  const { part, before, after, quantity } = words;
  if (/的$/u.test(after) && !/罚款的$/u.test(after)) return false;
  if (fined.test(after)) return true;
  if (isTime(words))
    return (
      suspended.test(part) || isTermOf(words) || (!/^的/u.test(after) && barred.test(after.slice(0, 12)))
    );
  if (quantity.unit === '倍') return /罚|处|违约金|扣款/u.test(part + after);
  if (!/^(?:%|‰|‱|分|级|.?元)$/u.test(quantity.unit)) return false;
  return (
    deducted.test(before) ||
    fine.test(before) ||
    (/[按将对][^，。；]{0,14}$/u.test(part) && takenAway.test(after))
  );
}

function isTermOf({ part, text, quantity }: Words): boolean {
  if (!termOf.test(part)) return false;
  const earlier = text.slice(
    Math.max(0, quantity.start - part.length - 40),
    quantity.start - part.length - 1,
  );
  return suspended.test(earlier.slice(Math.max(earlier.lastIndexOf('。'), earlier.lastIndexOf('；')) + 1));
}

const clauseEnd = /^[^，。；：]{0,24}(?:的|者|时|期间|情形|之前|以前|(?<!以)后)$/u;
/** 先行自付10%后 is a rule, 缴费满6个月后 a condition. */
const afterwards = /后$/u;
const having =
  /(?:满(?!意|足|分)|连续|断缴|断保|停保|停缴|中断|多缴|少缴|每[少低高多超]|累计缴费|实际缴费|出生)(?:[^\d，。；、一二两三四五六七八九十年增提]{0,4})(?:不得少于|不少于|至少|超过|不足)?$/u;
const attribute =
  /^(?:的)?(?:部分|以上部分|费用|医疗费用|人员|家庭|老人|老年人|老年|参保人|患者|机构|医疗机构|药店|病例|职工|居民|村医|病人|人口|人群|且|或者|或|未)/u;
const consequence =
  /^(?:一律)?(?:支付|移交|移送|暂停|启动|发[红黄]|报|为(?:优秀|合格|不合格|良好|基本合格|[A-E甲乙丙丁一二三四]级|[^，。；]{1,3}等)|由(?:医保)?基金|纳入|列为|解除|预警|约谈|开展|设独立|停止|追究)/u;
const negated = /^(?:不|未|至少|最少|至多|最多)/u;
/** What a limit in per cent is a condition of: a measured share, not the share of something that is promised. */
const measured = /(?:率|比例|占比|额|超支|涨幅|增幅|幅度|负担|结余|差异|在)$/u;
const bounded = /^(?:.?元|公里|千米|米|平方米|岁|周岁|年|个月|天|日|分|张|次|倍|%|个工作日)$/u;

/** What one has to have who applies: 申请定点的，应当正式运营至少3个月. */
const applying = /申请[^，。；：]{0,10}(?:定点|协议|签约|纳保)/u;

/** Whether a quantity only says when something else holds. */
export function isCondition(words: Words): boolean {
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
  const reach = words.text.slice(Math.max(0, quantity.start - 80), quantity.start);
  if (
    quantity.comparator === '>=' &&
    applying.test(reach.slice(Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；')) + 1))
  )
    return true;
  if (having.test(before + quantity.before) && !words.lookingBack) return true;
  const compares =
    quantity.upper !== null || (quantity.comparator !== null && quantity.comparator !== 'about');
  if (!compares || !bounded.test(quantity.unit)) return false;
  if (quantity.unit === '%' && /(?:达到?|覆盖|实现|保持在|稳定在)$/u.test(before)) return false;
  if (isTime(words) && /(?:断缴|中断|停保|停缴)/u.test(part)) return true;
  const least = negated.test(quantity.before) && /=$/u.test(quantity.comparator ?? '');
  if (/^的/u.test(after) && !least)
    return quantity.unit !== '%' || /^[<>]$/u.test(quantity.comparator ?? '') || measured.test(before);
  return attribute.test(after) || (consequence.test(after) && quantity.behind !== '内');
}
