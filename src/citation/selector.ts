/**
 * Words of a clause, found again whatever their offsets: the text-quote selector of the W3C (Web Annotation Data Model),
 * anchored at the clause's id.
 */
export interface Quote {
  /** Id of the clause. */
  readonly eId: string;
  /** The words; empty for the whole clause. Of many words only the first, and `last` holds the last. */
  readonly exact: string;
  readonly last: string;
  /** What stands before and after them in the clause, as much as tells them from the same words elsewhere. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context on either side. */
const around = 12;
/** Words longer than this are named by their beginning and end. */
const wholeUpTo = 48;
const edge = 16;

/** Cuts so that no character is halved: a boundary within a surrogate pair moves outward. */
const isInside = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
const back = (text: string, at: number): number => (isInside(text, at) ? at - 1 : at);
const on = (text: string, at: number): number => (isInside(text, at) ? at + 1 : at);

/** Names words of a clause that stand between a prefix and a suffix; empty words name the whole clause. */
export function quoteWords(eId: string, words: string, prefix: string, suffix: string): Quote {
  const isLong = words.length > wholeUpTo;
  return {
    eId,
    exact: isLong ? words.slice(0, on(words, edge)) : words,
    last: isLong ? words.slice(back(words, words.length - edge)) : '',
    prefix: words && prefix,
    suffix: words && suffix,
  };
}

/** What stands before and after the words of a text between two offsets. */
export const contextOf = (text: string, start: number, end: number): { prefix: string; suffix: string } => ({
  prefix: text.slice(back(text, Math.max(0, start - around)), start),
  suffix: text.slice(end, on(text, Math.min(text.length, end + around))),
});

/** Names the words of a clause's text between two offsets. */
export function quoteOf(eId: string, text: string, start: number, end: number): Quote {
  if (start <= 0 && end >= text.length) return quoteWords(eId, '', '', '');
  const { prefix, suffix } = contextOf(text, start, end);
  return quoteWords(eId, text.slice(start, end), prefix, suffix);
}

/** How many characters of context at `at` are as the quote says, counted outward from the words. */
function agreement(text: string, start: number, end: number, { prefix, suffix }: Quote): number {
  let agreed = 0;
  while (agreed < prefix.length && text[start - 1 - agreed] === prefix[prefix.length - 1 - agreed])
    agreed += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return agreed + after;
}

/** Tells, for starts in ascending order, where the words end that begin there; -1 where they do not end. */
function endFinder(text: string, { exact, last }: Quote): (start: number) => number {
  let at = 0;
  return (start) => {
    const from = start + exact.length;
    if (last === '') return from;
    if (at >= 0 && at < from) at = text.indexOf(last, from);
    return at < 0 ? -1 : at + last.length;
  };
}

/** Finds the words in a clause's text, those whose context agrees best; null where they are gone. */
export function findQuote(text: string, quote: Quote): { start: number; end: number } | null {
  if (quote.exact === '') return { start: 0, end: text.length };
  let best: { start: number; end: number } | null = null;
  let most = -1;
  const endOf = endFinder(text, quote);
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = endOf(start);
    const agreed = end < 0 ? -1 : agreement(text, start, end, quote);
    if (agreed > most) [best, most] = [{ start, end }, agreed];
  }
  return best;
}

const names = ['exact', 'last', 'prefix', 'suffix'] as const;

/** One line of a quote's words, as a text fragment has them: tabs and line breaks are blanks there. */
const directive = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');

/** The text fragment by which browsers themselves mark the words. */
function textFragment({ exact, last, prefix, suffix }: Quote): string {
  const before = prefix.trim() === '' ? '' : `${directive(prefix)}-,`;
  const after = suffix.trim() === '' ? '' : `,-${directive(suffix)}`;
  return `text=${before}${directive(exact)}${last === '' ? '' : `,${directive(last)}`}${after}`;
}

/**
 * Writes quotes as the fragment of an address, without `#`: `sec_1__p_1&exact=…&prefix=…:~:text=…`; further clauses
 * follow as `&at=sec_1__p_2&exact=…`.
 */
export function quoteFragment(quotes: readonly Quote[]): string {
  const parts = quotes.map((quote) =>
    [
      quote.eId,
      ...names.flatMap((name) => (quote[name] ? `${name}=${encodeURIComponent(quote[name])}` : [])),
    ].join('&'),
  );
  const texts = quotes.filter(({ exact }) => exact.trim() !== '').map(textFragment);
  return parts.join('&at=') + (texts.length > 0 ? `:~:${texts.join('&')}` : '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Reads the quotes of a fragment, with or without `#`; empty where it names no words. */
export function readQuotes(fragment: string): Quote[] {
  const [own = ''] = fragment.replace(/^#/u, '').split(':~:');
  if (!own.includes('&')) return [];
  const quotes: Record<string, string>[] = [];
  for (const [n, piece] of own.split('&').entries()) {
    const [name = '', value = ''] = n === 0 ? ['at', piece] : piece.split('=');
    if (name === 'at') quotes.push({ eId: decoded(value) });
    else if (names.some((each) => each === name)) quotes[quotes.length - 1]![name] = decoded(value);
  }
  return quotes.map(({ eId = '', exact = '', last = '', prefix = '', suffix = '' }) => ({
    eId,
    exact,
    last,
    prefix,
    suffix,
  }));
}
