import { firstYear } from '../document.ts';
import type { Words } from './setting.ts';

const reporting =
  /截至|截止|已有|已经|现有|目前|累计(?!.{0,2}(?:支付|结余|缴|自付|扣|限额|最高|达到))|只有|仅(?:为|有|\d)|达到了|实现了|同比|充分发挥|高达|(?<![较比])“十三五”|去年|过去[\d一二三四五]+年|[一二三四五]年(?:来|间)|一度|撑不过|(?:^|，)(?:全[市县州]|我[市县州])?已/u;
/** What is done or flows in a year gone by, and is not what a plan promises in these words: 资助12万人, 支出15亿元. */
const events =
  '查处|追回|追缴|挽回|结算|资助|救助|处理|查办|接听|受理|检查|约谈|曝光|移送|减免|减负|节约|暂停|解除';
const flows = /(?:支出|收入|结余|累计结存)(?:为|达|共)?$/u;
const done = new RegExp(`(?:${events})[^，；]{0,24}$`, 'u');
/** 共 before an event sums up what was done. */
const summed = new RegExp(`共(?:计)?(?:${events}|办理|支付|报销|为)`, 'u');
/** A half-year, quarter or some months that have been. */
const stretch = /20\d{2}年(?:上半年|前[\d一二三]个?(?:月|季度)|1月?[-—~至]\d{1,2}月)/u;
const willing = /将|拟|计划|预计|每[年季月]|确保|力争|应当?|要/u;
const aimingWords =
  /到20[23]\d年|20[23]\d年(?:底|\d{1,2}月底)?前(?![\d一二三两])|“十四五”期间|力争|不低于|不少于|不超过|确保|应当|至少|达到\d/u;

/** Whether a quantity was reached or is the case. */
export function isResult({ text, quantity, part, after, year, aimed, current, lookingBack }: Words): boolean {
  if (lookingBack) return true;
  if (aimed || quantity.unit.includes('/')) return false;
  if (year !== null && year < (current ?? firstYear)) return true;
  const reach = text.slice(Math.max(0, quantity.start - 120), quantity.start);
  const said =
    reach.slice(Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；')) + 1) + quantity.before + after;
  const rest = text.slice(quantity.end, quantity.end + 60).split(/[；。]/u)[0] ?? '';
  if (/同比|环比|[较比]上年/u.test(said + rest)) return true;
  if (aimingWords.test(said)) return false;
  if (wasDone({ said, part, year, current, quantity })) return true;
  const counted =
    /^(?:全[市县州区]|[我本][市县州区])/u.test(part) &&
    quantity.comparator === 'about' &&
    /[人名]$/u.test(quantity.unit);
  return counted || reporting.test(said) || /已(?!经批准|签|列)|了$/u.test(part);
}

/** Whether a part tells of something done: summed up, in a stretch of time gone by, or in a year of a document without one. */
function wasDone({
  said,
  part,
  year,
  current,
  quantity,
}: Pick<Words, 'part' | 'year' | 'current' | 'quantity'> & { said: string }): boolean {
  const open = quantity.comparator === null || quantity.comparator === 'about';
  if (!open || quantity.unit === '%' || willing.test(said)) return false;
  if (summed.test(said)) return true;
  const paid = /亿元$/u.test(quantity.unit) && /(?:支付|拨付|预付)$/u.test(part);
  if (!paid && !done.test(part) && !flows.test(part)) return false;
  return stretch.test(said) || (year !== null && current === null);
}
