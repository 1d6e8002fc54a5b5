import { postings } from './postings.ts';
import { shinglesOf } from './shingles.ts';
import type { Lexicon, Vectors } from './vectors.ts';

/** Sentences that may be relatives of each, by number: found by rare words and equal stretches, never by going through all. */
export type Candidates = (sentence: number) => number[];

/** Words of a sentence by which others are looked for, the rarest. */
const words = 20;
/** Sentences looked at of all that share a word, or an equal stretch. */
const sharing = { word: 64, stretch: 24 } as const;
/** What an equal stretch counts beside the words of a sentence, which count 1 together. */
const stretchWeight = 0.1;
/** Sentences that are compared in the end, those that share most first. */
const compared = 64;

/** The rarest words of a sentence that any other has. */
function tellingWords({ whole }: Vectors, frequency: Int32Array): { id: number; weight: number }[] {
  return Array.from(whole.ids, (id, at) => ({ id, weight: whole.weights[at]! }))
    .filter(({ id }) => frequency[id]! > 1)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, words);
}

/** Makes the finder of candidates over the sentences of a corpus. */
export function candidateFinder(
  texts: readonly string[],
  vectors: readonly Vectors[],
  { frequency }: Lexicon,
): Candidates {
  const stretches = texts.map(shinglesOf);
  const [byWord, byStretch] = [postings(), postings()];
  for (const { whole } of vectors) byWord.add(whole.ids);
  for (const own of stretches) byStretch.add(own);
  const scores = new Float64Array(texts.length);
  return (sentence) => {
    const met: number[] = [];
    const meet = (weight: number) => (other: number) => {
      if (scores[other] === 0) met.push(other);
      scores[other]! += weight;
    };
    for (const { id, weight } of tellingWords(vectors[sentence]!, frequency))
      byWord.after(id, sentence, sharing.word, meet(weight ** 2));
    for (const key of stretches[sentence]!)
      byStretch.after(key, sentence, sharing.stretch, meet(stretchWeight));
    met.sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (const other of met) scores[other] = 0;
    return met.slice(0, compared);
  };
}
