import type { ParserNote, ParserNoteKey } from '../../../src/model/index.ts';
import { readOf } from './reading.ts';
import type { Line } from './types.ts';

/** Every writing of a line end: \r\n, \n, \r, vertical tab, form feed, NEL, line and paragraph separator. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Splits a seed into its lines as received, without line ends and byte order mark; a text that ends in a line end has an empty last line. */
export function splitLines(seed: string): string[] {
  return seed.replace(/^\ufeff/u, '').split(lineEnd);
}

/**
 * The cleaning pass. After it, the following holds for every line, and nothing else has changed:
 * 1. `text` has no markdown heading mark, list bullet, quote mark, emphasis mark, rule line, address of a link or escape, and no <sup> or <sub> tag;
 * 2. `text` has no white space at its ends, but keeps the white space and the invisible marks within;
 * 3. `raw` is the line as received, and `plain` the line without marks, so that indents and tabs can still be seen;
 * 4. every mark that was dropped, and every invisible one that was kept, is named in `notes`;
 * 5. lines keep their numbers: line `n` of the seed is entry `n - 1`;
 * 6. `read` is the reading form of `text`.
 */
export function toLines(seed: string): Line[] {
  return splitLines(seed).map((raw, index) => cleanLine(raw, index + 1));
}

const marks: readonly { key: ParserNoteKey; pattern: RegExp }[] = [
  { key: 'markdown-mark-dropped', pattern: /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u },
  { key: 'markdown-mark-dropped', pattern: /^\s*#{1,6}\s+/u },
  { key: 'list-bullet-dropped', pattern: /^\s*[-*+]\s+(?=\S)(?!\d{1,4}\s*[-*+—–－]\s*$)/u },
  { key: 'markdown-mark-dropped', pattern: /^\s*(?:>\s+)+(?!\d)/u },
  { key: 'markdown-mark-dropped', pattern: /\*\*/gu },
  {
    key: 'markdown-mark-dropped',
    pattern: /!?\[(?=[^[\]\n]{0,200}\]\((?:https?:|mailto:|\.?\/|#)[^()\s]{0,400}\))/gu,
  },
  { key: 'markdown-mark-dropped', pattern: /\]\((?:https?:|mailto:|\.?\/|#)[^()\s]{0,400}\)/gu },
  { key: 'markdown-mark-dropped', pattern: /\\(?=[!-/:-@[-`{-~])/gu },
  { key: 'html-mark-dropped', pattern: /<\/?su[pb]>/giu },
];

/** Marks that no reader sees, and those among them that turn the order of the text or control a machine. */
const invisible = /(?![\u061c\u202a-\u202e\u2066-\u206f])(?:\p{Cf}|\p{Default_Ignorable_Code_Point})/gu;
const control = /(?!\t)\p{Cc}|[\u061c\u202a-\u202e\u2066-\u206f]/gu;

/** Returns a received line without the marks of the cleaning pass. */
export function withoutMarks(raw: string): string {
  return marks.reduce((plain, { pattern }) => plain.replace(pattern, ''), raw);
}

function cleanLine(raw: string, no: number): Line {
  const notes: ParserNote[] = [];
  let plain = raw;
  for (const { key, pattern } of marks) {
    const found = plain.match(pattern);
    if (!found) continue;
    notes.push({ key, line: no, detail: found.map((m) => m.trim()).join(' ') });
    plain = plain.replace(pattern, '');
  }
  const text = plain.trim();
  notes.push(...unseen(text, no));
  const depth = /^\s*(#{1,6})\s/u.exec(raw)?.[1]?.length ?? 0;
  return { no, raw, plain, text, read: readOf(text), depth, notes };
}

/** Returns a text without the marks that no reader sees, and without white space at its ends: labels and titles are shown so. */
export function seen(text: string): string {
  return text.replace(invisible, '').replace(control, '').trim();
}

/** Remarks on invisible and control characters, by their code points. */
function unseen(text: string, line: number): ParserNote[] {
  const kinds: readonly (readonly [ParserNoteKey, RegExp])[] = [
    ['invisible-mark', invisible],
    ['control-character', control],
  ];
  return kinds.flatMap(([key, pattern]) => {
    const found = [...new Set(text.match(pattern))].map(codePoint);
    return found.length > 0 ? [{ key, line, detail: found.slice(0, 8).join(' ') }] : [];
  });
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
