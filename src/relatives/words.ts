import type { FindConcepts } from '../writing/concepts.ts';
import { normalise } from '../writing/fold.ts';

/** What is compared of a stretch of text: its words, each once; concepts begin with `#`. */
export type Words = readonly string[];

/** A sentence as it is compared: whole, and part by part where it has several. */
export interface Worded {
  readonly whole: Words;
  /** Its parts between semicolons and commas, those of few letters joined to the next; none where it is one. */
  readonly parts: readonly Words[];
}

/** A part has at least so many characters, so that it says something by itself. */
const shortest = 16;

/** Cuts a folded sentence into its parts: at semicolons, colons and commas once enough is said. */
export function partsOf(folded: string): string[] {
  const parts: string[] = [];
  let open = '';
  for (const piece of folded.split(/(?<=[,;:。!?])/u)) {
    open += piece;
    if (open.length < shortest) continue;
    parts.push(open);
    open = '';
  }
  if (parts.length === 0) return [folded];
  parts[parts.length - 1] += open;
  return parts;
}

/** Pairs of neighbouring letters, across no punctuation; a number counts as one letter, whatever its value. */
function pairsIn(folded: string): string[] {
  return folded
    .replace(/[\d.]*\d[%‰]?/gu, '0')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

/** Makes the reader of words: pairs of letters, and the concepts of the field. */
export function wordReader(find: FindConcepts): (text: string) => Worded {
  const words = (folded: string): Words => [
    ...new Set([...pairsIn(folded), ...find(folded).map(({ concept }) => `#${concept}`)]),
  ];
  return (text) => {
    const folded = normalise(text);
    const parts = partsOf(folded);
    return { whole: words(folded), parts: parts.length > 1 ? parts.map(words) : [] };
  };
}
