import type { TimeWords } from './dates.ts';
import { partAround } from './parts.ts';

/** Words before a date by which it is only reported, or is the year from which a change is reckoned. */
const reportedBefore = /(?:有效期|截|截止|截止到|增|降|升|提高|减|扩|调|年|由|从|自|[-—~])$/u;
/** Words behind a date from which a rule applies, or that name a period or a document. */
const appliesBehind =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始施行|以来|度|—|至|-|~|远景|[^，。]{0,4}(?:印发|发布|出台|通过)[^，。]{0,8}(?:《|＿))/u;
/** A year without 前 or 底 is a deadline only with what is to be done then, not with what is charged or paid then. */
const doing =
  /实现|完成|建成|启动|开展|覆盖|达到|超过|突破|不低于|不少于|建立|开通|组织|出台|推开|推广|制定|做到|形成|实行|保持|稳定|确保|进行|评估|总结|取消|扩大|试[行点]?|达\d|实施|推进/u;
const charged = /^(?:是|为|，|[^，]{0,12}(?:缴费|补助|标准|资助|划入|降[到至]|提高[到至]?\d))/u;

/** Whether words of time say by when something is to be done; `current` is the year of the document, or null. */
export function isDeadline(text: string, time: TimeWords, current: number | null): boolean {
  const before = text.slice(Math.max(0, time.start - 6), time.start);
  const after = text.slice(time.end, time.end + 40);
  const led = /^(?:到|至|力争|争取|展望|时)/u.test(text.slice(time.start, time.end));
  if (reportedBefore.test(before) || appliesBehind.test(after)) return false;
  if (time.form !== 'limit' && time.form !== 'bare') return true;
  if (time.year !== null && current !== null && time.year < current) return false;
  if (time.form === 'bare') return isPromised(text, time);
  if (led && (time.year ?? 9999) <= 2020) return false;
  return true;
}

/** Whether a bare year or half-year goes with something that is to be done then. */
function isPromised(text: string, time: TimeWords): boolean {
  if (/[较比]/u.test(text[time.start - 1] ?? '') || (time.year ?? 9999) <= 2020) return false;
  const part = partAround(text, time);
  const after = text.slice(time.end, part.end);
  return (time.month === null || time.year === null) && doing.test(after) && !charged.test(after);
}
