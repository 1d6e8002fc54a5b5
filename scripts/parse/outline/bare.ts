import type { BareForm, Form, Table, Toc } from '../base/types.ts';
import type { Block } from '../blocks.ts';
import { isLongDash } from '../constructs/dash.ts';
import { isLabel, isPlainTitle, longestPlain } from '../constructs/plain-title.ts';
import { isImprint, isNotice, isSignature } from '../frame/marks.ts';
import { depthsOfForms } from './depths.ts';
import { splitPlain } from './split.ts';

type Parts = readonly (Block | Table | Toc)[];

/** Longest heading without number that has a mark, in characters. */
const longestMarked = 40;
/** Shortest paragraph that counts as the text beneath a heading: a sentence, and a line that only contains the end of one. */
const shortestSentence = 4;
const shortestText = 20;
/** Fewest plain lines that make a pattern, and fewest where each stands directly above a number. */
const fewest = 3;
const fewestLeading = 2;

/** Whether a form is that of headings without a number. */
export function isBareForm(form: Form | undefined): form is BareForm {
  return form !== undefined && (form.startsWith('mark-') || form.startsWith('plain'));
}

/**
 * Finds the lines behind the title that may be headings without a number, by position: short lines without a closing
 * mark that stand before text or a number and behind a whole paragraph. Marks of a text whose numbers do not follow
 * them say nothing.
 */
export function bareHeadings(parts: Parts, title: number): Map<number, BareForm> {
  const isMarked = depthsOfForms(parts).distinct;
  const found = new Map<number, BareForm>();
  const plain: number[] = [];
  parts.forEach((part, at) => {
    if (at <= title || part.kind !== 'block' || !isCandidate(parts, at)) return;
    const { depth } = part.paragraph;
    if (isMarked && depth > 0) found.set(at, `mark-${depth}`);
    else plain.push(at);
  });
  if (isPattern(parts, plain)) for (const [at, form] of splitPlain(parts, plain)) found.set(at, form);
  return found;
}

function isPattern(parts: Parts, plain: readonly number[]): boolean {
  const leading = plain.filter((at) => isNumbered(parts[at + 1]));
  return plain.length >= fewest || (plain.length >= fewestLeading && leading.length === plain.length);
}

function isCandidate(parts: Parts, at: number): boolean {
  const next = parts[at + 1];
  const isOwn = isShort(parts[at]) || (isSetApart(parts[at]) && isText(next));
  if (!isOwn || !endsBefore(parts[at - 1])) return false;
  if (isText(next) || isNumbered(next)) return true;
  return isShort(next) && (isText(parts[at + 2]) || isNumbered(parts[at + 2]));
}

function isShort(part: Parts[number] | undefined): boolean {
  if (part?.kind !== 'block' || part.opening) return false;
  const { read, depth } = part.paragraph;
  const isTitle =
    depth > 0 ? read.length <= longestMarked : read.length <= longestPlain && isPlainTitle(read);
  if (!isTitle || read.length < 2 || !/\p{Script=Han}/u.test(read) || /[。；]|[，、：]$/u.test(read))
    return false;
  return !isSignature(read) && !isNotice(read) && !isImprint(read);
}

/** Longest line that a bullet or a colon may make a heading, in characters. */
const longestSetApart = 16;

/** Whether a line without a number is a title behind a bullet (■重点任务) or before a colon (重点任务：). */
function isSetApart(part: Parts[number] | undefined): boolean {
  if (part?.kind !== 'block' || (part.opening && part.opening.form !== 'dash')) return false;
  if (isNotice(part.paragraph.read) || (part.opening && isLongDash(part.opening))) return false;
  const title = part.paragraph.read.slice(part.opening?.length ?? 0).replace(/：$/u, '');
  return (
    title.length >= 2 &&
    title.length <= longestSetApart &&
    !/[^\p{Script=Han}“”、]/u.test(title) &&
    !isLabel(title)
  );
}

/** Whether nothing runs on into the next line: a heading stands behind a whole paragraph, a list that is announced does not. */
function endsBefore(part: Parts[number] | undefined): boolean {
  if (part?.kind !== 'block') return true;
  // Beneath the head of an annex stands its title.
  if (part.opening?.form === 'annex') return false;
  const { read } = part.paragraph;
  return !/[，；：、]$/u.test(read) || opensBody.test(read) || isNotice(read);
}

/** The end of a preamble: 现就有关事项通知如下：, 提出以下措施：. */
const opensBody =
  /(?:通知|通告|决定|意见|措施|方案|要求|规定|事项|办法)[^。，；：]{0,4}如下：$|(?:以下|如下)[^。，；：]{2,8}：$/u;

function isNumbered(part: Parts[number] | undefined): boolean {
  return part?.kind === 'block' && (part.opening?.form === 'section' || part.opening?.form === 'dash');
}

function isText(part: Parts[number] | undefined): boolean {
  if (part?.kind !== 'block' || part.opening) return false;
  const { read } = part.paragraph;
  return /[。；：]$/u.test(read)
    ? read.length >= shortestSentence
    : read.length >= shortestText && /[。；：]/u.test(read);
}
