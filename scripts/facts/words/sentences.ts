/** A sentence and its place in the clause's text. */
export interface Sentence {
  readonly text: string;
  /** Offset of the first character, included. */
  readonly start: number;
  /** Offset behind the last character, excluded. */
  readonly end: number;
}

/** What ends a sentence: 。！？ with closing marks, a cell border, a line feed, or ； before a numbered entry. */
const ending = /[。！？][”’」』）)]*|\t|\n|；(?=\s*[\d①-⑳])/gu;

/** Cuts a clause's text into sentences, without white space at their ends; a cell's entries are sentences too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of text.matchAll(ending)) {
    pushTrimmed(sentences, text, from, found.index + found[0].length);
    from = found.index + found[0].length;
  }
  pushTrimmed(sentences, text, from, text.length);
  return sentences;
}

function pushTrimmed(sentences: Sentence[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const start = from + slice.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}

/** Returns the comma-clause of `text` around `[start, end)`: the offsets between the nearest ，；：。 and brackets. */
export function commaClause(text: string, start: number, end: number): { start: number; end: number } {
  const marks = /[，,；;：:。！？\t\n（(）)]/u;
  let from = start;
  while (from > 0 && !marks.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !marks.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}
