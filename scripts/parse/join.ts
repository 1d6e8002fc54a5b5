import type { ParserNote } from '../../src/model/index.ts';
import { endsInsideBracket } from './base/brackets.ts';
import { cutMark, longestHeading, longestRemainder, paragraphEnd, prose } from './base/markers.ts';
import { readOf } from './base/reading.ts';
import type { OpenedLine, Opening, Paragraph } from './base/types.ts';
import { isIndented, widthOf } from './base/width.ts';
import { opensWithReference } from './constructs/number-forms.ts';
import { isPlainTitle, longestPlain } from './constructs/plain-title.ts';
import { runInTitle } from './constructs/run-in.ts';
import { append, type Draft, startDraft, tailOf } from './draft.ts';
import { isSignature } from './frame/marks.ts';

/** What joining must know of the document beyond two lines. */
export interface JoinContext {
  /** Whether run-in headings without a number are the document's regular form. */
  readonly regularRunIns: boolean;
  /** Lines that continue (true) or do not continue (false) the line before, whatever they look like, by line number. */
  readonly rulings: ReadonlyMap<number, boolean>;
  /** Whether the document sets its paragraphs in, so that a line that is not continues a full one. */
  readonly indented: boolean;
  /** Width from which a line is full, in Han characters; Infinity where lines are whole paragraphs. */
  readonly full: number;
}

/** A paragraph with the opening of its first line. */
export interface OpenedParagraph {
  readonly paragraph: Paragraph;
  readonly opening: Opening | null;
}

/**
 * Joins the lines that a page break or the width of the page cut. After it, every paragraph is whole, nothing
 * else is joined, and each join is recorded with its place; blank lines are gone.
 */
export function joinBreaks(lines: readonly OpenedLine[], context: JoinContext): OpenedParagraph[] {
  const drafts: Draft[] = [];
  let inPlainBox = false;
  for (const line of lines) {
    if (line.text === '') continue;
    const open = drafts.at(-1);
    if (open && continues(open, line, inPlainBox, context)) append(open, line);
    else {
      if (open) open.closed = context.rulings.get(line.no) === false;
      inPlainBox = line.opening ? line.opening.form === 'box' : inPlainBox;
      drafts.push(startDraft(line));
    }
  }
  return drafts.map(finish);
}

function finish(draft: Draft): OpenedParagraph {
  const { parts, opening, depth, first, last, joins } = draft;
  const text = parts.join('');
  const notes = withUnfinished(draft);
  const read = joins.length > 0 ? readOf(text) : (draft.reads[0] ?? '');
  return { paragraph: { kind: 'paragraph', text, read, depth, first, last, joins, notes }, opening };
}

function continues(open: Draft, line: OpenedLine, inPlainBox: boolean, context: JoinContext): boolean {
  const ruling = context.rulings.get(line.no);
  if (ruling !== undefined) return ruling;
  const tail = tailOf(open);
  if (isBareLabel(open)) return line.opening === null;
  if (line.opening === null && fillsPage(open, line, tail, context)) return true;
  if (opensWithReference(line.read) && line.opening === null && !paragraphEnd.test(tail)) return true;
  if (isTitle(open, tail) && !isRemainder(tail, line.read)) return endsInsideBracket(tail);
  if (!isBody(open, tail)) return false;
  if (endsInsideBracket(tail)) return true;
  if (paragraphEnd.test(tail) || line.opening) return false;
  if (/，$/u.test(tail) && context.regularRunIns && runInTitle(line.read) !== null) return false;
  return inPlainBox ? isRemainder(tail, line.read) : true;
}

/** A label such as 第一章 on a line of its own, its title or text on the next. */
function isBareLabel({ opening, parts }: Draft): boolean {
  return opening?.form === 'section' && parts.length === 1 && opening.start >= (parts[0]?.length ?? 0);
}

/** How many characters beyond a full line one must reach for its 。 to be no end of the paragraph. */
const edge = 2;

/**
 * Whether the last line of a draft fills the width of the page and runs on: without 。 in any case; with one where the
 * next line is not set in though paragraphs are, or where it reaches the very edge, which the last line of a paragraph
 * seldom does.
 */
function fillsPage({ parts, opening }: Draft, line: OpenedLine, tail: string, context: JoinContext): boolean {
  const { full, indented } = context;
  if (opening?.form === 'box' || opening?.form === 'annex' || full === Number.POSITIVE_INFINITY) return false;
  const width = widthOf(parts.at(-1) ?? '');
  if (width < full) return false;
  if (!/[。！？]$/u.test(tail)) return true;
  if (indented) return !isIndented(line);
  // A short line without a closing mark is no end of a paragraph: it stands alone.
  const goesOn = widthOf(line.text) >= full || paragraphEnd.test(line.read);
  return width >= full + edge && goesOn && !isSignature(line.read);
}

/** A short line of its own that may be a heading although it holds a ， or ：, by its mark or by its form. */
function isTitle({ opening, parts, depth }: Draft, tail: string): boolean {
  if (opening !== null || parts.length > 1) return false;
  const isMarked = depth > 0 && tail.length <= longestHeading && !/。|[；，、：]$/u.test(tail);
  return isMarked || (tail.length <= longestPlain && isPlainTitle(tail));
}

/** Running text, as against a heading, a title or a name on a line of its own. */
function isBody({ opening }: Draft, tail: string): boolean {
  if (opening?.form === 'box' || opening?.form === 'annex') return false;
  const isHeading =
    opening?.form === 'section' &&
    tail.length <= longestHeading &&
    !tail.includes('。') &&
    !cutMark.test(tail);
  return endsInsideBracket(tail) || (!isHeading && (prose.test(tail) || tail.length > longestHeading));
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
  const tail = tailOf(draft);
  const stops =
    !draft.closed && draft.opening?.form !== 'attachment' && isBody(draft, tail) && !paragraphEnd.test(tail);
  const detail = (draft.parts.at(-1) ?? '').slice(-6);
  const note: ParserNote = { key: 'line-unfinished', line: draft.last, detail };
  return stops ? [...draft.notes, note] : draft.notes;
}
