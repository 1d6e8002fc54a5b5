import type { Span } from '../writing/sentences.ts';

/** A word of a text, a number with its sign and unit, or a mark; numbers are never cut. */
export interface Token extends Span {
  readonly text: string;
  /** Whether it is a mark or white space: it may stand between words and says nothing. */
  readonly mark: boolean;
}

/** Numbers whole: signs, decimals, ranges, percent, thousands, dates and the unit behind. */
const number =
  /[><≥≤＞＜]?\s*\d[\d.,]*(?:\s*[~～—–-]\s*\d[\d.,]*)?\s*(?:%|％|‰|个百分点|[万亿]?[元人次家个种类项倍天日月年]+)?/gu;
const letter = /[\p{L}\p{N}]/u;

/** Cuts text without numbers into words; letter by letter where the browser knows no Chinese words. */
function wordsIn(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return [...segmenter().segment(text)].map(({ segment }) => segment);
}

let known: Intl.Segmenter | null = null;
function segmenter(): Intl.Segmenter {
  known ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return known;
}

/** Cuts a text into words, whole numbers and marks, in order; they join up to it again. */
export function tokensOf(text: string): Token[] {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    pieces.push(...wordsIn(text.slice(end, index)), digits);
    end = index + digits.length;
  }
  pieces.push(...wordsIn(text.slice(end)));
  let start = 0;
  return pieces.map((piece) => {
    start += piece.length;
    return { start: start - piece.length, end: start, text: piece, mark: !letter.test(piece) };
  });
}
