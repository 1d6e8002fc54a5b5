import type { FindConcepts } from '../../src/writing/concepts.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';

/** What the classifier sees of a sentence: its words, the titles above it (nearest first), the words that lead it in. */
export interface Statement {
  /** The words as printed. */
  readonly words: string;
  /** Titles above as printed, nearest first. */
  readonly titles: readonly string[];
  /** The sentence that introduces a list (…：) of which this is an item; empty if there is none. */
  readonly lead: string;
}

/**
 * Kinds of signal: words and concepts of the sentence, of the nearest title, of the titles above that, of the lead-in.
 * Words are runs of one to three characters.
 */
export const signals = [
  'word',
  'concept',
  'title',
  'above',
  'title-concept',
  'lead',
  'lead-concept',
] as const;
export type Signal = (typeof signals)[number];

/** Signals of a statement: each key (`signal:words`) once, with how much it counts. */
export type Features = ReadonlyMap<string, number>;

/** The signals of a statement, and the concepts found in it and in its titles. */
export interface Reading {
  readonly features: Features;
  readonly concepts: ReadonlySet<string>;
  readonly titleConcepts: ReadonlySet<string>;
}

/** Longest run of characters that is a word here. */
const longest = 3;
/** A text with more words than this spreads its weight over them. */
const full = 30;
/** How much words count by where they stand; a concept counts 1 everywhere. */
const weightOf = { word: 1, title: 0.7, above: 0.5, lead: 0.7 } as const;

const label =
  /^(?:第[一二三四五六七八九十百零〇]+[编章节条](?:之[一二三四五六七八九十])?|[([]?[一二三四五六七八九十百\d]+[)\]、.]+(?!\d)|[①-⑳]|[—•]+)+/u;

/** The folded form in which words are compared: normal form without variants and number of the entry; digits as 0. */
export function foldWords(printed: string): string {
  return normalise(printed, variants()).replace(label, '').replace(/\d/gu, '0');
}

/** Runs of one to three characters of a folded text, across no punctuation. */
export function wordsOf(folded: string): Set<string> {
  const words = new Set<string>();
  for (const part of folded.split(/[^\p{L}\p{N}%+]+/u)) {
    for (let at = 0; at < part.length; at += 1) {
      for (let length = 1; length <= longest && at + length <= part.length; length += 1) {
        words.add(part.slice(at, at + length));
      }
    }
  }
  return words;
}

/** The signals of one title or lead-in, kept since titles repeat. */
interface TextSignals {
  readonly words: ReadonlySet<string>;
  readonly share: number;
  readonly concepts: ReadonlySet<string>;
}

/** Makes the reader that turns statements into signals. */
export function featureReader(find: FindConcepts): (statement: Statement) => Reading {
  const known = new Map<string, TextSignals>();
  const read = (printed: string): TextSignals => {
    const folded = foldWords(printed);
    const words = wordsOf(folded);
    const concepts = new Set(find(folded).map(({ concept }) => concept));
    return { words, share: Math.sqrt(full / Math.max(full, words.size)), concepts };
  };
  const readTitle = (printed: string): TextSignals => {
    const kept = known.get(printed) ?? read(printed);
    known.set(printed, kept);
    return kept;
  };
  return (statement) =>
    combine(
      read(statement.words),
      statement.titles.map(readTitle),
      statement.lead === '' ? null : readTitle(statement.lead),
    );
}

/** Puts the signals of a sentence, its titles and its lead-in together. */
function combine(own: TextSignals, titles: readonly TextSignals[], lead: TextSignals | null): Reading {
  const features = new Map<string, number>();
  const addWords = (signal: keyof typeof weightOf, { words, share }: TextSignals) => {
    for (const word of words) features.set(`${signal}:${word}`, weightOf[signal] * share);
  };
  const addConcepts = (signal: Signal, concepts: ReadonlySet<string>) => {
    for (const concept of concepts) features.set(`${signal}:${concept}`, 1);
  };
  const titleConcepts = new Set(titles.flatMap(({ concepts }) => [...concepts]));
  for (const [at, title] of titles.entries()) addWords(at === 0 ? 'title' : 'above', title);
  addWords('word', own);
  addConcepts('concept', own.concepts);
  addConcepts('title-concept', titleConcepts);
  if (lead) {
    addWords('lead', lead);
    addConcepts('lead-concept', lead.concepts);
  }
  return { features, concepts: own.concepts, titleConcepts };
}
