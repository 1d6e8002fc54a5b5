import { normalise } from '../../writing/fold.ts';

/** One word of a query. */
export interface Word {
  /** Normalised: what a clause must contain. */
  readonly text: string;
  /** As typed, without operators. */
  readonly raw: string;
  /** Whether it stood in quotes that act as an operator: no synonyms are offered for it. */
  readonly quoted: boolean;
}

/** A query: all of `include` and none of `exclude` must stand in a clause. */
export interface Query {
  readonly include: readonly Word[];
  readonly exclude: readonly Word[];
}

interface Token {
  readonly raw: string;
  readonly inner: string;
  readonly quoted: boolean;
  readonly negative: boolean;
}

/** Opening quotes and the marks that close them. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂"',
  '“': '”“',
  '”': '”“',
  '「': '」',
  '『': '』',
};
/** Quotes that plans use themselves: they are operators only where they do something, that is, hold a space together. */
const printed = /[“”]/u;

/** Returns the position of the mark that closes the quote at `start` and ends a word, or -1. */
function closing(raw: string, start: number): number {
  const marks = closers[raw[start] ?? ''];
  if (!marks) return -1;
  for (let at = start + 1; at < raw.length; at += 1) {
    const ends = at + 1 === raw.length || /\s/u.test(raw[at + 1] ?? '');
    if (ends && marks.includes(raw[at] ?? '')) return at;
  }
  return -1;
}

/** Whether the quotes from `start` to `end` act as an operator rather than as characters of the text. */
function acts(raw: string, start: number, end: number): boolean {
  const inner = raw.slice(start + 1, end);
  if (!normalise(inner)) return false;
  return !printed.test(raw[start] ?? '') || /(^[-－]|\s)/u.test(inner.trim());
}

/** Reads the word that begins at `start` (no white space); returns it and where it ends. */
function readWord(raw: string, start: number, negative: boolean): { token: Token; end: number } {
  const quote = closing(raw, start);
  if (quote > 0 && acts(raw, start, quote)) {
    const inner = raw.slice(start + 1, quote);
    return { token: { raw: raw.slice(start, quote + 1), inner, quoted: true, negative }, end: quote + 1 };
  }
  let end = start;
  while (end < raw.length && !/\s/u.test(raw[end] ?? '')) end += 1;
  const inner = raw.slice(start, end);
  return { token: { raw: inner, inner, quoted: false, negative }, end };
}

function tokens(raw: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < raw.length; ) {
    if (/\s/u.test(raw[at] ?? '')) {
      at += 1;
      continue;
    }
    const negative = /[-－]/u.test(raw[at] ?? '') && /\S/u.test(raw[at + 1] ?? ' ');
    const { token, end } = readWord(raw, negative ? at + 1 : at, negative);
    found.push(token);
    at = end;
  }
  return found;
}

function words(list: readonly Token[], text: (token: Token) => string): Word[] {
  const found = new Map<string, Word>();
  for (const token of list) {
    const word = { text: normalise(text(token)), raw: text(token).trim(), quoted: token.quoted };
    if (word.text && !found.has(word.text)) found.set(word.text, word);
  }
  return [...found.values()];
}

/**
 * Parses what was typed: a space joins words that must all occur, `-词` forbids a word, quotes keep a phrase with
 * spaces together and switch operators off. A query of nothing but forbidden words is taken literally, hyphens
 * included, so that every query of one word finds exactly the clauses that contain it.
 */
export function parseQuery(raw: string): Query {
  const all = tokens(raw);
  const include = words(
    all.filter((token) => !token.negative),
    (token) => token.inner,
  );
  if (include.length > 0) {
    const exclude = words(
      all.filter((token) => token.negative),
      (token) => token.inner,
    );
    return { include, exclude };
  }
  return { include: words(all, (token) => (token.negative ? `-${token.raw}` : token.inner)), exclude: [] };
}

/** Whether the query asks for nothing. */
export function isEmpty(query: Query): boolean {
  return query.include.length === 0;
}
