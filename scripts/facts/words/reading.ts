import { type MappedText, mapReading, receivedSpan } from '../../../src/writing/fold.ts';
import { entriesOf, type Span } from '../../../src/writing/sentences.ts';
import { variants } from '../../../src/writing/variants.ts';

/** A sentence in the form in which facts are read, with the way back to the words as received. */
export interface Sentence {
  /** The sentence in the reading form. */
  readonly text: string;
  /** The sentence as received. */
  readonly quote: string;
  /** Received place of the stretch `from`–`to` of `text`: offsets in the clause and the words there. */
  readonly at: (from: number, to: number) => Span & { readonly words: string };
}

/** A space between figures says that a number may be torn; any other space says nothing. */
const idle = /(?<![\d.,%]) +| +(?![\d.,])/gu;

/**
 * The reading form of `raw` without the spaces that say nothing: those between figures stay, and so does a comma in half
 * width there (1,23 is no list).
 */
export function readFigures(raw: string): MappedText {
  const { text, starts } = mapReading(raw, variants());
  let kept = '';
  const places: number[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...text.matchAll(idle), { index: text.length, 0: '' }]) {
    kept += text.slice(from, index);
    for (let at = from; at < index; at += 1) places.push(starts[at] ?? 0);
    from = index + gap.length;
  }
  places.push(raw.length);
  return {
    text: kept.replace(/(?<=\d)，(?=\d)/gu, (mark, at: number) =>
      raw[places[at] ?? 0] === ',' ? ',' : mark,
    ),
    starts: places,
  };
}

/** A number that a 。 or a line end parts: its sentences are read as one, so that it is not read in part. */
const parted = /^(?:[%‰]|[万亿]?元|[万亿]|个?百分点)/u;
function joinTorn(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const figures = last && /^\d[\d.]{0,8}/u.exec(text.slice(span.start, span.start + 10))?.[0];
    const torn =
      figures !== undefined &&
      last &&
      /\d。?$/u.test(text.slice(last.end - 2, last.end)) &&
      /^\n?$/u.test(text.slice(last.end, span.start)) &&
      parted.test(text.slice(span.start + figures.length, span.start + figures.length + 4));
    if (torn) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Cuts the text of a clause into the sentences that facts are read from; a numbered entry of a list is one. */
export function readSentences(raw: string): Sentence[] {
  const mapped = readFigures(raw);
  return joinTorn(mapped.text, entriesOf(mapped.text)).map((span) => {
    const at = (from: number, to: number) => {
      const { start, end } = receivedSpan(mapped, span.start + from, span.start + to);
      const words = raw.slice(start, end);
      const trimmed = words.trimEnd();
      return { start, end: start + trimmed.length, words: trimmed };
    };
    return { text: mapped.text.slice(span.start, span.end), quote: at(0, span.end - span.start).words, at };
  });
}
