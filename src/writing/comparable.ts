import { mapNormalised } from './fold.ts';
import type { Range } from './ranges.ts';

/** What is compared of a text, or of a cell of a table row: letters and digits; punctuation is not. */
export interface Comparable {
  readonly city: string;
  /** Number of the text it is of. */
  readonly text: number;
  /** One symbol a letter or digit, in folded form; those of a number or Latin word are equal only where all of it is. */
  readonly symbols: readonly string[];
  /** Offset of each symbol in the text. */
  readonly starts: readonly number[];
  /** Whether it is one cell of several, which is shared whole or not at all. */
  readonly cell: boolean;
}

/** Numbers with their signs and units of thousands, numbers in characters, and Latin words: what is never cut. */
const whole =
  /[\p{Nd}\p{Script=Latin}]+(?:[-.,:~–—][\p{Nd}\p{Script=Latin}]+)*[%‰]?[十百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+/gu;
const compared = /[\p{L}\p{N}]/u;

/** Returns for each unit of a folded text that belongs to a number or Latin word a symbol that names it and the place in it. */
function wholeSymbols(text: string): Map<number, string> {
  const symbols = new Map<number, string>();
  for (const { 0: words, index } of text.matchAll(whole))
    for (let at = 0; at < words.length; at += 1) symbols.set(index + at, `${words}#${at}`);
  return symbols;
}

function comparable(city: string, text: number, raw: string, offset: number, cell: boolean): Comparable {
  const mapped = mapNormalised(raw);
  const whole = wholeSymbols(mapped.text);
  const symbols: string[] = [];
  const starts: number[] = [];
  for (let unit = 0; unit < mapped.text.length; unit += 1) {
    const char = mapped.text[unit] ?? '';
    if (!compared.test(char)) continue;
    symbols.push(whole.get(unit) ?? char);
    starts.push(offset + (mapped.starts[unit] ?? 0));
  }
  return { city, text, symbols, starts, cell };
}

/** Returns what is compared of a text of a city: the text as one, or each cell of a table row. */
export function comparablesOf(city: string, text: number, raw: string): Comparable[] {
  const cells = raw.split('\t');
  let offset = 0;
  return cells.map((cell) => {
    const made = comparable(city, text, cell, offset, cells.length > 1);
    offset += cell.length + 1;
    return made;
  });
}

/** Turns positions of symbols into offsets of the text; one that goes on in the next takes the punctuation between in. */
export function toOffsets({ starts }: Comparable, { start, end }: Range, goesOn: boolean): Range {
  const last = (starts[end - 1] ?? 0) + 1;
  return { start: starts[start] ?? 0, end: goesOn ? (starts[end] ?? last) : last };
}
