import type { ParserNote, ParserNoteKey } from '../../../src/model/index.ts';
import type { Line } from './types.ts';

/**
 * The cleaning pass. After it, the following holds for every line, and nothing else has changed:
 * 1. `text` has no markdown heading mark, list bullet, emphasis mark or rule line, and no <sup> or <sub> tag;
 * 2. `text` has no white space at its ends, but keeps the white space within;
 * 3. `raw` is the line as received, and `plain` the line without marks, so that indents and tabs can still be seen;
 * 4. every mark that was dropped is named in `notes`;
 * 5. lines keep their numbers: line `n` of the seed is entry `n - 1`.
 */
export function toLines(seed: string): Line[] {
  return seed
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n|\r/u)
    .map((raw, index) => cleanLine(raw, index + 1));
}

const marks: readonly { key: ParserNoteKey; pattern: RegExp; keep: (match: string) => string }[] = [
  { key: 'markdown-mark-dropped', pattern: /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u, keep: () => '' },
  { key: 'markdown-mark-dropped', pattern: /^\s*#{1,6}\s+/u, keep: () => '' },
  { key: 'list-bullet-dropped', pattern: /^\s*[-*+]\s+(?=\S)/u, keep: () => '' },
  { key: 'markdown-mark-dropped', pattern: /\*\*/gu, keep: () => '' },
  { key: 'html-mark-dropped', pattern: /<\/?su[pb]>/giu, keep: () => '' },
];

function cleanLine(raw: string, no: number): Line {
  const notes: ParserNote[] = [];
  let text = raw;
  for (const { key, pattern, keep } of marks) {
    const found = text.match(pattern);
    if (!found) continue;
    notes.push({ key, line: no, detail: found.map((m) => m.trim()).join(' ') });
    text = text.replace(pattern, keep);
  }
  return { no, raw, plain: text, text: trimmed(text), notes };
}

/** Removes white space of any width and invisible marks from both ends. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu, '');
}
