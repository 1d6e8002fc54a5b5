import { firstYear } from '../document.ts';
import type { TimeWords } from './dates.ts';
import { partAround } from './parts.ts';

/** Words before a date by which it is only reported, or is the year from which a change is reckoned. */
const reportedBefore = /(?:有效期|截|截止|截止到|增|降|升|提高|减|扩|调|年|由|从|自|[-—~])$/u;
/** Words behind a date from which a rule applies, or that name a period or a document. */
const appliesBehind =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始施行|以来|度|—|至|-|~|远景|[^，。]{0,4}(?:印发|发布|出台|通过)[^，。]{0,8}(?:《|＿))/u;
/** Who is meant is told by a date: 出生于2010年以前的参保人, 2021年底前欠缴的保费. */
const meantBefore = /(?:对于?|(?:出|发)?生[于在]|成立于|[参投入]保于|[入离]职于|[签购][订买]于)$/u;
const meantBehind =
  /^(?:已经?|尚?未|仍|新|首次|在[^，。；：]{1,4}|办理|申请|进行)?(?:发生|产生|出生|[欠拖未补少漏]缴|欠费|缴纳|缴费|参保|[入出住]院|签[订约]|退休|取得|认定|备案|登记|注册|死亡|就业|[入离]职|参加工作|受理|购买)[^，。；：、]{0,6}(?:、[^，。；：]{0,14})?的/u;
/** What was done by then: 2019年底前已完成市级统筹. */
const done =
  /^[^。；]{0,16}(?<!不)已经?(?:全部|全面|基本|如期|提前|顺利|正式)?(?:完成|实现|建成|启动|开展|覆盖|建立|达到|达|印发|出台|上线|接入|纳入)(?![^，。；]{0,12}的)/u;
/** How things stood then, or what somebody met with: no work is named. */
const stood =
  /^，?[^，。；]{0,14}?(?:累计|结余|滚存|运行(?:平稳|良好|正常|总体|基本)|参保[^，。；\d]{0,4}\d|(?:为|有)\d|达\d[\d.]*(?![\d.%])|受到|荣获|获得|获评|被评)/u;
const aims = /达到|不低于|不少于|以上|超过|突破|力争|确保|完成|实现|建成/u;
/** The city tells of itself in the first person: 2021年底，我市率先启动改革. */
const tells = /^，(?:我[市县州区省]|本[市县州区])(?![^，。；]{0,4}(?:将|要|力争|计划|拟|应|须|确保))/u;
/** A moment, not a limit: 年底, 上半年. */
const moment = /(?:底|末|半年|季度|年中|年内|旬)$/u;
/** A year without 前 or 底 is a deadline only with what is to be done then, not with what is charged or paid then. */
const doing =
  /实现|完成|建成|启动|开展|覆盖|达到|超过|突破|不低于|不少于|建立|开通|组织|出台|推开|推广|制定|做到|形成|实行|保持|稳定|确保|进行|评估|总结|取消|扩大|试[行点]?|达\d|实施|推进/u;
const charged = /^(?:是|为|，|[^，]{0,12}(?:缴费|补助|标准|资助|划入|降[到至]|提高[到至]?\d))/u;

/** Whether words of time say by when something is to be done; `current` is the year of the document, or null. */
export function isDeadline(text: string, time: TimeWords, current: number | null): boolean {
  const before = text.slice(Math.max(0, time.start - 6), time.start);
  const after = text.slice(time.end, time.end + 40);
  const since = time.form === 'span' ? before.replace(/[由从自]$/u, '') : before;
  if (reportedBefore.test(since) || appliesBehind.test(after)) return false;
  if (time.form === 'again' || time.form === 'since') return true;
  if (time.year !== null && time.year < (current ?? firstYear)) return false;
  if ((!time.led && (meantBefore.test(before) || meantBehind.test(after))) || done.test(after)) return false;
  if (time.form === 'bare') return isPromised(text, time);
  if (time.form === 'span') return doing.test(after.split(/[。；]/u)[0] ?? '');
  return !isReported(text, time, after);
}

/** Whether a moment without 到 or 前 only tells how things stood then. */
function isReported(text: string, { start, end, led }: TimeWords, after: string): boolean {
  return (
    !led &&
    moment.test(text.slice(start, end)) &&
    ((stood.test(after) && !aims.test(firstPart(after))) || tells.test(after))
  );
}

const firstPart = (after: string): string => after.replace(/^，/u, '').split(/[，；。]/u)[0] ?? '';

/** Whether a bare year or half-year goes with something that is to be done then. */
function isPromised(text: string, time: TimeWords): boolean {
  if (/[较比]/u.test(text[time.start - 1] ?? '')) return false;
  const part = partAround(text, time);
  const after = text.slice(time.end, part.end);
  return (time.month === null || time.year === null) && doing.test(after) && !charged.test(after);
}
