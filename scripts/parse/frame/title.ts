import { isDateLine } from '../base/dates.ts';
import type { OpenedLine } from '../base/types.ts';
import { bodiesOf, isHandover, isImprint, isLabelled, isNotice, isNumberLine, isSignature } from './marks.ts';

/** Kinds of document by the last word of their title, longest first where one ends in another. */
const kindWords =
  '规划|纲要|实施意见|指导意见|意见|实施方案|行动方案|方案|行动计划|计划|暂行办法|管理办法|办法|措施|条例|暂行规定|规定|实施细则|细则|工作要点|要点|紧急通知|通知|决定|通告|公告|决议|命令|批复|规程|规则|规范|制度|章程|举措|安排|任务|指引|指南|清单|报告|行动|政策|标准';
/** A bracket behind a title: （试行） （征求意见稿） （2021—2025年）. */
const suffix = '(?:\\s*（[^（）。]{1,20}）)*';
const titleEnd = new RegExp(`(?:${kindWords})${suffix}[》”]?${suffix}$`, 'u');
const suffixLine = /^（[^（）。，]{1,20}）$/u;
const longestLine = 80;
/** Fewest lines that are searched for a title where no numbered heading shows the end of the front. */
const frontLines = 40;

/** What the front of a document says of its titles. */
export interface Titles {
  /** First line of the title of the document itself; null where the text has none. */
  readonly first: number | null;
  /** Every title of the front, that of the letter of issue included, as the numbers of its lines. */
  readonly all: readonly (readonly number[])[];
}

/** Finds the titles before the first numbered heading; that of the document is the one behind the letter of issue, else the first. */
export function findTitles(lines: readonly OpenedLine[]): Titles {
  const front = frontOf(lines);
  const ends = front.flatMap((line, at) => (endsTitle(line.read) && !line.opening ? [at] : []));
  const letter = front.findIndex(({ read }) => isHandover(read));
  const own = ends.find((at) => at > letter) ?? ends[0] ?? firstLine(front);
  const all = [...new Set(own === undefined ? ends : [...ends, own])].map((end) => linesOf(front, end));
  const title = own === undefined ? undefined : linesOf(front, own);
  return { first: title?.[0] ?? null, all };
}

function linesOf(front: readonly OpenedLine[], end: number): number[] {
  return front.slice(startOf(front, end), lastOf(front, end) + 1).map(({ no }) => no);
}

/** The lines with text before the first numbered heading. */
function frontOf(lines: readonly OpenedLine[]): OpenedLine[] {
  const filled: OpenedLine[] = [];
  const heading = lines.findIndex(({ opening }) => opening?.form === 'section');
  for (const line of lines) {
    if (heading >= 0 ? line === lines[heading] : filled.length >= frontLines) break;
    if (line.read !== '') filled.push(line);
  }
  return filled;
}

function endsTitle(read: string): boolean {
  if (read.length < 4 || read.length > longestLine || /[。；！？]|，.*，|：/u.test(read)) return false;
  return titleEnd.test(read) && !isNotice(read) && !isDateLine(read);
}

/** A short line that opens the text is its title even if it does not name its kind. */
function firstLine(front: readonly OpenedLine[]): number | undefined {
  const at = front.findIndex(({ read }) => !isSignature(read) && !isNotice(read) && !isImprint(read));
  const line = front[at];
  const next = front[at + 1];
  if (!line || line.opening || !next || at > 3 || line.read.length > 40 || line.read.length < 4)
    return undefined;
  return /[。，；：！？、…]|文件$|目\s*录$|\d$/u.test(line.read) || next.read.length < 20 ? undefined : at;
}

/** Goes up from the last line of a title to its first. */
function startOf(front: readonly OpenedLine[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 3 && continuesInto(front, start)) start -= 1;
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
  const adjacent = line.no - above.no === 1;
  if (bodiesOf(above.read).length > 0) return adjacent && isSoleIssuer(front, at);
  if (endsTitle(above.read) || isImprint(above.read) || /文件$/u.test(above.read)) return false;
  return adjacent || /关于|^《[^》]*$/u.test(above.read);
}

/** One line of issuers directly above 关于… or the year belongs to the title; a column of them stands apart. */
function isSoleIssuer(front: readonly OpenedLine[], at: number): boolean {
  const before = front[at - 2];
  const isColumn =
    before !== undefined && bodiesOf(before.read).length > 0 && (front[at - 1]?.no ?? 0) - before.no === 1;
  return !isColumn && /^(?:关于|\d{4}年)/u.test(front[at]?.read ?? '');
}

/** Goes down over lines such as （试行）. */
function lastOf(front: readonly OpenedLine[], end: number): number {
  let last = end;
  for (let next = front[last + 1]; next; next = front[last + 1]) {
    const adjacent = next.no - (front[last]?.no ?? 0) === 1;
    if (!adjacent || !suffixLine.test(next.read) || isDateLine(next.read) || isNotice(next.read)) break;
    if (/\d{1,2}月\d{1,2}日|通过|印发|公布|发布/u.test(next.read)) break;
    last += 1;
  }
  return last;
}

/**
 * Rulings for joining that the frame of a document asks for: the lines of a title are one, and stand apart from all
 * others, as do the lines of its number, its issuers and its date.
 */
export function frameRulings(lines: readonly OpenedLine[], { all }: Titles): Map<number, boolean> {
  const rulings = new Map<number, boolean>();
  const front = frontOf(lines);
  const ends = new Set(all.map((title) => title.at(-1)));
  front.forEach(({ no, read }, at) => {
    const standsApart = isNumberLine(read) || isSignature(read) || isLabelled(read);
    if (standsApart) rulings.set(no, false);
    const next = front[at + 1];
    if (next && (standsApart || ends.has(no))) rulings.set(next.no, false);
  });
  for (const title of all) title.forEach((no, at) => void rulings.set(no, at > 0));
  return rulings;
}
