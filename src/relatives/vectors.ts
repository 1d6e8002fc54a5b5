import type { Worded, Words } from './words.ts';

/** Words with what they count for: ids in ascending order, and a weight each; the weights have length 1 together. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** A sentence as vectors: whole, and each of its parts. */
export interface Vectors {
  readonly whole: Vector;
  /** The whole and its parts: whatever of it may be what another sentence speaks of. */
  readonly pieces: readonly Vector[];
}

/** What words count for in a corpus: rare ones much, those of every other sentence next to nothing. */
export interface Lexicon {
  readonly vectorsOf: (worded: Worded) => Vectors;
  /** Number of sentences that have a word, by its id. */
  readonly frequency: Int32Array;
}

/** How much a concept of the field counts beside a pair of letters as rare. */
const conceptWeight = 2;

/** Learns from the sentences of a corpus how rare their words are. */
export function lexiconOf(corpus: readonly Worded[]): Lexicon {
  const counts = new Map<string, number>();
  for (const { whole } of corpus) for (const word of whole) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts];
  const ids = new Map(known.map(([word], id) => [word, id]));
  const weights = known.map(([word, count]) => {
    const rarity = Math.log((corpus.length + 1) / count);
    return word.startsWith('#') ? conceptWeight * rarity : rarity;
  });
  const vectorOf = (words: Words): Vector => {
    const own = words.flatMap((word) => ids.get(word) ?? []).sort((a, b) => a - b);
    const length = Math.sqrt(own.reduce((sum, id) => sum + weights[id]! ** 2, 0)) || 1;
    return { ids: Int32Array.from(own), weights: Float64Array.from(own, (id) => weights[id]! / length) };
  };
  return {
    frequency: Int32Array.from(known, ([, count]) => count),
    vectorsOf: ({ whole, parts }) => {
      const vector = vectorOf(whole);
      return { whole: vector, pieces: [vector, ...parts.map(vectorOf)] };
    },
  };
}

/** How alike the pieces of two sentences are, 0 to 1: the cosine of their angle. */
export interface Likeness {
  /** Of the two sentences as wholes. */
  readonly whole: number;
  /** Of the two pieces that are most alike. */
  readonly piece: number;
}

/** Makes a comparer of sentences: one of them is set open, and others are compared with it, each in the time of its own words. */
export function comparer(words: number): (open: Vectors) => (other: Vectors) => Likeness {
  const lanes: Float32Array[] = [];
  let before: Vectors | null = null;
  const fill = ({ pieces }: Vectors, on: boolean) => {
    pieces.forEach(({ ids, weights }, number) => {
      lanes[number] ??= new Float32Array(words);
      const lane = lanes[number];
      for (let at = 0; at < ids.length; at += 1) lane[ids[at]!] = on ? weights[at]! : 0;
    });
  };
  const along = (lane: Float32Array, { ids, weights }: Vector): number => {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) sum += lane[ids[at]!]! * weights[at]!;
    return sum;
  };
  return (open) => {
    if (before) fill(before, false);
    fill(open, true);
    before = open;
    return (other) => {
      const whole = along(lanes[0]!, other.whole);
      let piece = whole;
      for (let lane = 0; lane < open.pieces.length; lane += 1)
        for (let at = lane === 0 ? 1 : 0; at < other.pieces.length; at += 1)
          piece = Math.max(piece, along(lanes[lane]!, other.pieces[at]!));
      return { whole, piece };
    };
  };
}
