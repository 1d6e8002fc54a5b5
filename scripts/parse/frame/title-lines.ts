import { isDateLine } from '../base/dates.ts';
import type { OpenedLine } from '../base/types.ts';
import { isImprint, isNotice, issuersOn, withoutNumber } from './marks.ts';

/** Kinds of document by the last word of their title, longest first where one ends in another. */
const kindWords =
  '规划|纲要|实施意见|指导意见|意见|实施方案|行动方案|方案|行动计划|计划|暂行办法|管理办法|办法|措施|条例|暂行规定|规定|实施细则|细则|工作要点|要点|紧急通知|通知|决定|通告|公告|决议|命令|批复|规程|规则|规范|制度|章程|举措|安排|任务|指引|指南|清单|报告|行动|政策|标准|公约|预案|倡议书|函';
/** A bracket behind a title: （试行） （征求意见稿） （2021—2025年）. */
const suffix = '(?:\\s*（[^（）。]{1,20}）)*';
/** The end of a title; a bracket behind it may be closed on the next line. */
const titleEnd = new RegExp(`(?:${kindWords})${suffix}[》”]?${suffix}(?:（[^（）。，]{0,20})?$`, 'u');
const suffixLine = /^（[^（）。，]{1,20}）$/u;
/** The last word of a title that stands on a line of its own: the line above broke before it. */
const remnant = new RegExp(
  `^(?:的|实施|行动|工作|管理|暂行|试行|若干|指导)?(?:规划|纲要|意见|方案|计划|办法|条例|规定|细则|措施|要点|通知|决定|公约|预案)${suffix}$`,
  'u',
);
/** Longest line of a title, in characters. */
export const longestLine = 80;
/** Shortest line that ends a title; behind a line with 关于 the last syllables of its kind may stand alone. */
const shortestEnd = 4;

/** Whether a line in its reading form ends a title: its last word names a kind of document. */
export function endsTitle(read: string, above?: OpenedLine): boolean {
  const title = withoutNumber(read);
  const isRest = above !== undefined && /关于[^。，；：]+$/u.test(above.read) && !titleEnd.test(above.read);
  if (
    (title.length < shortestEnd && !isRest) ||
    title.length > longestLine ||
    /[。；！？]|，.*，|：/u.test(title)
  )
    return false;
  return titleEnd.test(isRest ? above.read + title : title) && !isNotice(read) && !isDateLine(read);
}

/** The lines of the title that the line at position `end` shows, from its first to its last. */
export function linesOf(front: readonly OpenedLine[], end: number): OpenedLine[] {
  return front.slice(startOf(front, end), lastOf(front, end) + 1);
}

/** Goes up from the last line of a title to its first. */
function startOf(front: readonly OpenedLine[], end: number): number {
  let start = end;
  while (start > 0 && end - start < mostLines && continuesInto(front, start)) start -= 1;
  return start;
}

/** Whether the line above `at` is an earlier piece of the title that `at` continues. */
function continuesInto(front: readonly OpenedLine[], at: number): boolean {
  const above = front[at - 1];
  const line = front[at];
  if (!above || !line || above.opening) return false;
  if (
    above.read.length > 40 ||
    /[。；：！？，]$/u.test(above.read) ||
    isNotice(above.read) ||
    isDateLine(above.read)
  )
    return false;
  const adjacent = line.no - above.no === 1 && line.depth <= above.depth;
  if (issuersOn(above.read).length > 0) return adjacent && isSoleIssuer(front, at);
  if (endsTitle(above.read) || isImprint(above.read) || /文件$/u.test(above.read)) return false;
  return adjacent || /关于|^《[^》]*$/u.test(above.read);
}

/** One line of issuers directly above 关于… or the year belongs to the title; a column of them stands apart. */
function isSoleIssuer(front: readonly OpenedLine[], at: number): boolean {
  const before = front[at - 2];
  const isColumn =
    before !== undefined && issuersOn(before.read).length > 0 && (front[at - 1]?.no ?? 0) - before.no === 1;
  return !isColumn && /^(?:关于|\d{4}年)/u.test(front[at]?.read ?? '');
}

/** Most lines of a title above and below the one that shows that it is one. */
const mostLines = 3;
/** A title mark or bracket that is still open at the end. */
const opensMark = /《[^《》。]*$|（[^（）。]*$/u;

/** Goes down over lines such as （试行）, and over the last word of a title that was broken before it. */
function lastOf(front: readonly OpenedLine[], end: number): number {
  let last = end;
  for (let next = front[last + 1]; next; next = front[last + 1]) {
    const gap = next.no - (front[last]?.no ?? 0);
    const words = front
      .slice(Math.max(0, end - mostLines + 1), last + 1)
      .map(({ read }) => read)
      .join('');
    const isOpen =
      gap === 1 && last - end < mostLines && opensMark.test(words) && next.read.length <= longestLine;
    const isRest = isOpen || (gap === 1 && remnant.test(next.read)) || (gap <= 2 && isSuffix(next.read));
    if (!isRest || next.opening) break;
    last += 1;
  }
  return last;
}

/** A bracket that belongs to the title, as against one that says when the document was passed. */
function isSuffix(read: string): boolean {
  if (!suffixLine.test(read) || isDateLine(read) || isNotice(read)) return false;
  return !/\d{1,2}月\d{1,2}日|通过|印发|公布|发布/u.test(read);
}
