import type { ParserNote } from '../../src/model/index.ts';
import { prose } from './base/markers.ts';
import type { Join, OpenedLine, Opening } from './base/types.ts';

/** A paragraph under construction: the lines joined so far. */
export interface Draft {
  readonly parts: string[];
  readonly reads: string[];
  /** Length of the joined text. */
  length: number;
  readonly opening: Opening | null;
  readonly depth: number;
  readonly first: number;
  last: number;
  /** Whether it is known that the next line does not continue it. */
  closed: boolean;
  readonly joins: Join[];
  readonly notes: ParserNote[];
}

/** Begins a paragraph with its first line. */
export function startDraft({ text, read, opening, depth, no, notes }: OpenedLine): Draft {
  return {
    parts: [text],
    reads: [read],
    length: text.length,
    opening,
    depth,
    first: no,
    last: no,
    closed: false,
    joins: [],
    notes: [...notes],
  };
}

/** Joins a line to a paragraph, with a remark. */
export function append(open: Draft, line: OpenedLine): void {
  const key = prose.test(tailOf(open)) ? 'page-break-joined' : 'title-broken-over-lines';
  const detail = `${(open.parts.at(-1) ?? '').slice(-6)}|${line.text.slice(0, 6)}`;
  open.joins.push({ offset: open.length, line: line.no });
  open.notes.push(...line.notes, { key, line: line.no, detail });
  open.parts.push(line.text);
  open.reads.push(line.read);
  open.length += line.text.length;
  open.last = line.no;
}

/** How many lines back a paragraph is looked at when the next line is judged. */
const tailLines = 12;

/** The end of a draft in the reading form, long enough for every judgement. */
export function tailOf({ reads }: Draft): string {
  return reads.length === 1 ? (reads[0] ?? '') : reads.slice(-tailLines).join('');
}
