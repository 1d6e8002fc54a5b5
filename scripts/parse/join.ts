import type { ParserNote } from '../../src/model/index.ts';
import {
  bracketReach,
  cutMark,
  longestHeading,
  longestRemainder,
  paragraphEnd,
  prose,
} from './base/markers.ts';
import type { Join, Line, Paragraph } from './base/types.ts';
import { openingOf } from './constructs/openings.ts';
import { runInTitle } from './constructs/run-in.ts';

/** What joining must know of the document beyond two lines. */
export interface JoinContext {
  /** Whether run-in headings without a number are the document's regular form. */
  readonly regularRunIns: boolean;
  /** Lines that an editor ruled to continue (true) or not to continue (false) the line before, by line number. */
  readonly rulings: ReadonlyMap<number, boolean>;
}

interface Draft {
  text: string;
  readonly first: number;
  last: number;
  readonly joins: Join[];
  readonly notes: ParserNote[];
}

/**
 * Joins the lines that a page break or the width of the page cut. After it, every paragraph is whole, nothing
 * else is joined, and each join is recorded with its place; blank lines are gone.
 */
export function joinBreaks(lines: readonly Line[], context: JoinContext): Paragraph[] {
  const drafts: Draft[] = [];
  let inPlainBox = false;
  for (const line of lines) {
    if (line.text === '') continue;
    const open = drafts.at(-1);
    if (open && continues(open, line, inPlainBox, context)) append(open, line);
    else {
      inPlainBox = staysInPlainBox(inPlainBox, line.text);
      drafts.push({ text: line.text, first: line.no, last: line.no, joins: [], notes: [...line.notes] });
    }
  }
  return drafts.map((draft) => ({ kind: 'paragraph', ...draft, notes: withUnfinished(draft) }));
}

function append(open: Draft, line: Line): void {
  const key = prose.test(open.text) ? 'page-break-joined' : 'title-broken-over-lines';
  const detail = `${open.text.slice(-6)}|${line.text.slice(0, 6)}`;
  open.joins.push({ offset: open.text.length, line: line.no });
  open.notes.push(...line.notes, { key, line: line.no, detail });
  open.text += line.text;
  open.last = line.no;
}

/** Whether the paragraphs that follow stand in a box whose items have no numbers. */
function staysInPlainBox(inPlainBox: boolean, text: string): boolean {
  const opening = openingOf(text);
  if (!opening) return inPlainBox;
  return opening.form === 'box';
}

function continues(open: Draft, line: Line, inPlainBox: boolean, context: JoinContext): boolean {
  const ruling = context.rulings.get(line.no);
  if (ruling !== undefined) return ruling;
  if (isCutTitle(open.text, line.text)) return true;
  if (!isBody(open.text)) return false;
  if (endsInsideBracket(open.text)) return true;
  if (paragraphEnd.test(open.text) || openingOf(line.text)) return false;
  if (/[，,]$/u.test(open.text) && context.regularRunIns && runInTitle(line.text) !== null) return false;
  return inPlainBox ? isRemainder(open.text, line.text) : true;
}

/** A title whose end stands on the next line: `…关于印发玉林市` + `医疗保障“十四五”规划的通知`. */
function isCutTitle(open: string, next: string): boolean {
  const unfinished =
    /关于(?:印发|转发|进一步|深化|加强)/u.test(open) && !/(?:通知|意见|规划|方案|办法)$/u.test(open);
  return unfinished && !prose.test(open) && /^[^。]{2,40}(?:通知|意见|规划|方案|办法)$/u.test(next);
}

/** Running text, as against a heading, a title or a name on a line of its own. */
function isBody(text: string): boolean {
  const opening = openingOf(text);
  if (opening?.form === 'box' || opening?.form === 'annex') return false;
  const isHeading = opening?.form === 'section' && text.length <= longestHeading && !text.includes('。');
  return endsInsideBracket(text) || (!isHeading && (prose.test(text) || text.length > longestHeading));
}

/** Whether the text stops inside a quotation or bracket that was opened not long before. */
function endsInsideBracket(text: string): boolean {
  const tail = text.slice(-bracketReach);
  return [/[“]/gu, /[（(]/gu, /[《]/gu].some((opener, index) => {
    const closer = [/[”]/gu, /[）)]/gu, /[》]/gu][index] ?? opener;
    const opened = [...tail.matchAll(opener)].at(-1)?.index ?? -1;
    const closed = [...tail.matchAll(closer)].at(-1)?.index ?? -1;
    return opened > closed && !/[。；]/u.test(tail.slice(opened));
  });
}

/**
 * In a box without numbers, where the conversion often lost the first characters of an item, an unfinished line
 * does not show that the next continues it; only a short single sentence is taken for its remainder.
 */
function isRemainder(open: string, next: string): boolean {
  if (cutMark.test(open)) return true;
  return next.length <= longestRemainder && next.indexOf('。') === next.length - 1;
}

/** Adds a remark where running text stops without punctuation and nothing continues it. */
function withUnfinished(draft: Draft): ParserNote[] {
  const isAnnouncement = openingOf(draft.text)?.form === 'attachment';
  const stops = !isAnnouncement && isBody(draft.text) && !paragraphEnd.test(draft.text);
  const note: ParserNote = { key: 'line-unfinished', line: draft.last, detail: draft.text.slice(-6) };
  return stops ? [...draft.notes, note] : draft.notes;
}
