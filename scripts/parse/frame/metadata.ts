import type { Clause } from '../../../src/model/index.ts';
import { seen } from '../base/lines.ts';
import { readOf, receivedOffset } from '../base/reading.ts';
import { type DatedLine, dateOf, type ImpossibleDate } from './date.ts';
import { issuersOf } from './issuers.ts';
import { docNumber, isNumberLine, withoutNumber } from './marks.ts';
import { typeOf } from './type.ts';

/** What a plan says of itself. */
export interface Metadata {
  /** Title without white space, or null. */
  readonly title: string | null;
  readonly docNumber: string | null;
  /** Issuing bodies as printed, in order; empty where the text names none. */
  readonly issuer: readonly string[];
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
  /** Kind of the document by its title, or null. */
  readonly type: string | null;
}

/** A line of the frame: what stands before the first heading, behind the last paragraph, or around the text. */
export interface FrameLine extends DatedLine {
  /** The text as received, and in the reading form. */
  readonly text: string;
  readonly kind: Clause['kind'];
  /** Whether it stands before the body of the document. */
  readonly before: boolean;
}

/** Reads title, document number, issuers, date and kind from the title, the lines around it and the signature; a date that cannot be is null and told apart. */
export function readMetadata(clauses: readonly Clause[]): {
  metadata: Metadata;
  impossibleDate: ImpossibleDate | null;
} {
  const titleAt = clauses.findIndex((clause) => clause.eId.startsWith('preface__title'));
  const title = titleAt >= 0 ? titleIn(clauses[titleAt]?.text ?? '') : null;
  const frame = frameOf(clauses);
  const { date, impossible } = dateOf(frame);
  const metadata = {
    title: title === null ? null : bare(title),
    docNumber: numberOf(frame),
    issuer: issuersOf(frame, title ?? ''),
    date,
    type: title === null ? null : typeOf(readOf(title)),
  };
  return { metadata, impossibleDate: impossible };
}

/** The title in its line, without white space and without the number of the document beside it. */
function titleIn(text: string): string {
  const read = readOf(text);
  const length = withoutNumber(read).length;
  const words = length < read.length ? text.slice(0, receivedOffset(text, length)) : text;
  return seen(words).replace(/\s/gu, '');
}

/** A title that stands in one pair of title marks loses them. */
function bare(title: string): string {
  return /^《[^《》]+》$/u.test(title) ? title.slice(1, -1) : title;
}

function frameOf(clauses: readonly Clause[]): FrameLine[] {
  return clauses.flatMap(({ kind, section, eId, text, lines }) => {
    const isFrame = kind === 'notice' || kind === 'signature' || kind === 'furniture';
    const isFront =
      section === '' && (kind === 'paragraph' || kind === 'note' || eId.startsWith('preface__title'));
    if (!isFrame && !isFront) return [];
    const before = /^pre(?:face|amble)/u.test(eId) || kind === 'furniture';
    return [{ text, read: readOf(text.slice(0, 400)), line: lines[0], kind, before }];
  });
}

const labelled = new RegExp(`(?:文\\s*号|发文字号|文件编号|文件号)\\s*：\\s*(?:${docNumber.source})`, 'u');

/** The first document number that is a line of its own, stands behind its label, or at the end of a short line. */
function numberOf(frame: readonly FrameLine[]): string | null {
  for (const { text, read, kind } of withOrders(frame)) {
    if (kind === 'paragraph' && read.length > 60) continue;
    const isNamed =
      isNumberLine(read) || labelled.test(read) || /^\S{2,20}\s+\S+号$/u.test(read) || kind === 'notice';
    const isHandover = read.length > 60 || /[《》，。]/u.test(read);
    const isBeside = kind === 'heading' && withoutNumber(read) !== read;
    if (!isBeside && (!isNamed || isHandover)) continue;
    const found = docNumber.exec(text.replace(/^.*?(?:文\s*号|发文字号|文件编号|文件号)\s*[:：]\s*/u, ''));
    const words = found?.[0] ?? docNumberReceived(text);
    if (words) return words.replace(/\s/gu, '');
  }
  return null;
}

/** The lines, an order (某某令) and its number (第31号) on two lines as one. */
function withOrders(frame: readonly FrameLine[]): FrameLine[] {
  return frame.map((line, at) => {
    const above = frame[at - 1];
    const isOrder = above && /(?:令|公告)$/u.test(above.read) && isNumberLine(line.read);
    return isOrder ? { ...line, text: above.text + line.text, read: above.read + line.read } : line;
  });
}

/** A document number in marks of other writings, as received. */
function docNumberReceived(text: string): string | null {
  return (
    /[\p{Script=Han}A-Za-z]{2,16}\s?[〔［[（(﹝【]\s*[\d０-９]{4}\s*[〕］\])）﹞】]\s*第?\s*[\d０-９]{1,4}\s*[号號]/u.exec(
      text,
    )?.[0] ?? null
  );
}
