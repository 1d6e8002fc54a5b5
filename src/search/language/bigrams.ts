/**
 * Bigram tokens for a word index. Every character becomes three base-36 digits, so that the index's and the
 * browser's word segmenters have nothing to cut and nothing to drop: punctuation and `%` are searched like
 * letters, and all browsers see the same words. Rare characters may share a code; hits are verified anyway.
 */
const codes = 36 ** 3;

/** Longest phrase, in bigrams, asked of the index; longer queries are verified in the text. */
const longestPhrase = 6;

function code(unit: number): string {
  return (unit % codes).toString(36).padStart(3, '0');
}

function encode(norm: string): string[] {
  return Array.from({ length: norm.length }, (_, index) => code(norm.charCodeAt(index)));
}

/** Tokens of one clause's normalised text: overlapping bigrams, then the last character alone, which ends any phrase. */
export function clauseTokens(norm: string): string[] {
  const units = encode(norm);
  return units.map((unit, index) => unit + (units[index + 1] ?? ''));
}

/**
 * Content of an index record for a plan: the tokens of all its clauses, then each of its characters once, since a
 * single character cannot be asked for as the beginning of pairs: the index reads only one file for a word.
 */
export function recordContent(norms: readonly string[]): string {
  const characters = new Set(norms.flatMap(encode));
  return [...norms.flatMap(clauseTokens), ...characters].join(' ');
}

/** The index query for one normalised word, quoted to be exact: the character, or the phrase of its first bigrams. */
export function indexQuery(word: string): string {
  const tokens = clauseTokens(word);
  const phrase = tokens.length === 1 ? tokens : tokens.slice(0, Math.min(tokens.length - 1, longestPhrase));
  return `"${phrase.join(' ')}"`;
}
