import { isDateLine } from '../base/dates.ts';
import type { OpenedLine } from '../base/types.ts';
import {
  bodiesOf,
  isHandover,
  isImprint,
  isLabelled,
  isNotice,
  isNumberLine,
  isSignature,
  withoutNumber,
} from './marks.ts';

/** Kinds of document by the last word of their title, longest first where one ends in another. */
const kindWords =
  '规划|纲要|实施意见|指导意见|意见|实施方案|行动方案|方案|行动计划|计划|暂行办法|管理办法|办法|措施|条例|暂行规定|规定|实施细则|细则|工作要点|要点|紧急通知|通知|决定|通告|公告|决议|命令|批复|规程|规则|规范|制度|章程|举措|安排|任务|指引|指南|清单|报告|行动|政策|标准|公约|预案|倡议书|函';
/** A bracket behind a title: （试行） （征求意见稿） （2021—2025年）. */
const suffix = '(?:\\s*（[^（）。]{1,20}）)*';
const titleEnd = new RegExp(`(?:${kindWords})${suffix}[》”]?${suffix}$`, 'u');
const suffixLine = /^（[^（）。，]{1,20}）$/u;
/** The last word of a title that stands on a line of its own: the line above broke before it. */
const remnant = new RegExp(
  `^(?:的|实施|行动|工作|管理|暂行|试行|若干|指导)?(?:规划|纲要|意见|方案|计划|办法|条例|规定|细则|措施|要点|通知|决定|公约|预案)${suffix}$`,
  'u',
);
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
  const own = ownTitle(lines, front, ends, letter);
  const before = own === undefined ? ends : [...ends.filter((end) => end < own), own];
  const all = before.map((end) => linesOf(front, end));
  const title = own === undefined ? undefined : linesOf(front, own);
  return { first: title?.[0] ?? null, all };
}

/**
 * The last line of the title of the document itself, as its position in the front: behind the letter of issue, else
 * the first that names a kind of document before any text, the only line with the uppermost mark, or the first line.
 */
function ownTitle(
  lines: readonly OpenedLine[],
  front: readonly OpenedLine[],
  ends: readonly number[],
  letter: number,
): number | undefined {
  const behind = letter < 0 ? undefined : ends.find((at) => at > letter);
  if (behind !== undefined) return behind;
  const text = front.findIndex(({ read }) => read.length >= shortestText && read.includes('。'));
  const early = ends.find((at) => text < 0 || at < text);
  return early ?? soleMarked(lines, front) ?? firstLine(front) ?? ends[0];
}

/** Shortest line that shows that the text has begun, in characters. */
const shortestText = 20;

/** The only line of a document with a mark of depth 1, where it stands in the front. */
function soleMarked(lines: readonly OpenedLine[], front: readonly OpenedLine[]): number | undefined {
  const marked = lines.filter(({ depth }) => depth === 1);
  const [line] = marked;
  if (marked.length !== 1 || !line || line.opening || line.read.length > longestLine) return undefined;
  const at = front.indexOf(line);
  return at < 0 ? undefined : at;
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
  const title = withoutNumber(read);
  if (title.length < 4 || title.length > longestLine || /[。；！？]|，.*，|：/u.test(title)) return false;
  return titleEnd.test(title) && !isNotice(read) && !isDateLine(read);
}

/** A short line that opens the text is its title even if it does not name its kind. */
function firstLine(front: readonly OpenedLine[]): number | undefined {
  const at = front.findIndex(({ read }) => !isSignature(read) && !isNotice(read) && !isImprint(read));
  const line = front[at];
  const next = front.slice(at + 1).find(({ read }) => !isSignature(read) && !isNotice(read));
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

/** Goes down over lines such as （试行）, and over the last word of a title that was broken before it. */
function lastOf(front: readonly OpenedLine[], end: number): number {
  let last = end;
  for (let next = front[last + 1]; next; next = front[last + 1]) {
    const above = front[last];
    const gap = next.no - (above?.no ?? 0);
    const isOpen =
      gap === 1 && /（[^（）]{0,20}$/u.test(above?.read ?? '') && /^[^（）。]{1,20}）$/u.test(next.read);
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
