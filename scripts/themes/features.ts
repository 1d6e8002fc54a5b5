import type { FindConcepts, Found } from '../../src/writing/concepts.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';

/** What the classifier sees of a sentence: its words, the titles above it (nearest first), what leads it in or precedes it. */
export interface Statement {
  /** The words as printed. */
  readonly words: string;
  /** Titles above as printed, nearest first. */
  readonly titles: readonly string[];
  /** The sentence that introduces a list (…：) of which this is an item; empty if there is none. */
  readonly lead: string;
  /** The sentence before it in the same paragraph; empty if there is none. */
  readonly before: string;
  /** Whether it is a heading. */
  readonly heading?: boolean;
}

/**
 * Kinds of signal: words and concepts of the sentence, of the nearest title, of the titles above that, of the lead-in, of the
 * sentence before. Words are runs of one to three characters.
 */
export const signals = [
  'word',
  'concept',
  'title',
  'above',
  'title-concept',
  'lead',
  'lead-concept',
  'before',
  'before-concept',
] as const;
export type Signal = (typeof signals)[number];

/** Signals of a statement: each key (`signal:words`) once, with how much it counts. */
export type Features = ReadonlyMap<string, number>;

/** The signals of a statement, and the concepts found in it and in its titles. */
export interface Reading {
  readonly features: Features;
  readonly concepts: ReadonlySet<string>;
  /** Concepts of which a stretch of the sentence speaks alone. */
  readonly certain: ReadonlySet<string>;
  readonly titleConcepts: ReadonlySet<string>;
}

/** Longest run of characters that is a word here. */
const longest = 3;
/** A text with more words than this spreads its weight over them. */
const full = 30;
/** How much words count by where they stand. */
const weightOf = { word: 1, title: 0.7, above: 0.5, lead: 0.7, before: 0.3 } as const;
/** How much concepts count by where they stand. */
const conceptWeightOf = { concept: 1, 'title-concept': 1, 'lead-concept': 1, 'before-concept': 0.5 } as const;

const label =
  /^(?:第[一二三四五六七八九十百零〇]+[编章节条](?:之[一二三四五六七八九十])?|[([]?[一二三四五六七八九十百\d]+[)\]、.]+(?!\d)|[①-⑳]|[—•]+)+/u;

/** The folded form in which concepts are looked for: normal form without variants and number of the entry. */
const foldEntry = (printed: string): string => normalise(printed, variants()).replace(label, '');

/** The folded form in which words are compared: as concepts, digits as 0. */
export const foldWords = (printed: string): string => foldEntry(printed).replace(/\d/gu, '0');

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

/** A folded text without the stretches that speak of one concept alone. */
function openWords(folded: string, found: readonly Found[]): string {
  let [text, end] = ['', 0];
  for (const each of found.filter(({ closed }) => closed)) {
    text += `${folded.slice(end, Math.max(end, each.start))},`;
    end = Math.max(end, each.end);
  }
  return text + folded.slice(end);
}

/** The signals of one title or lead-in, kept since titles repeat. */
interface TextSignals {
  readonly words: ReadonlySet<string>;
  readonly share: number;
  readonly concepts: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
}

/** Makes the reader that turns statements into signals. */
export function featureReader(find: FindConcepts): (statement: Statement) => Reading {
  const known = new Map<string, TextSignals>();
  const read = (printed: string): TextSignals => {
    const folded = foldEntry(printed);
    const found = find(folded);
    const words = wordsOf(openWords(folded, found).replace(/\d/gu, '0'));
    const concepts = new Set(found.map(({ concept }) => concept));
    const certain = new Set(found.filter(({ closed }) => closed).map(({ concept }) => concept));
    return { words, share: Math.sqrt(full / Math.max(full, words.size)), concepts, certain };
  };
  const readTitle = (printed: string): TextSignals => {
    const kept = known.get(printed) ?? read(printed);
    known.set(printed, kept);
    return kept;
  };
  return ({ words, titles, lead, before }) =>
    combine({
      own: read(words),
      titles: titles.map(readTitle),
      lead: lead === '' ? null : readTitle(lead),
      before: before === '' ? null : read(before),
    });
}

/** The signals of a sentence and of what stands around it. */
interface Surrounded {
  readonly own: TextSignals;
  readonly titles: readonly TextSignals[];
  readonly lead: TextSignals | null;
  readonly before: TextSignals | null;
}

/** Puts the signals of a sentence and of what stands around it together. */
function combine({ own, titles, lead, before }: Surrounded): Reading {
  const features = new Map<string, number>();
  const addWords = (signal: keyof typeof weightOf, { words, share }: TextSignals) => {
    for (const word of words) features.set(`${signal}:${word}`, weightOf[signal] * share);
  };
  const addConcepts = (signal: keyof typeof conceptWeightOf, concepts: ReadonlySet<string>) => {
    for (const concept of concepts) features.set(`${signal}:${concept}`, conceptWeightOf[signal]);
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
  if (before) {
    addWords('before', before);
    addConcepts('before-concept', before.concepts);
  }
  return { features, concepts: own.concepts, certain: own.certain, titleConcepts };
}
