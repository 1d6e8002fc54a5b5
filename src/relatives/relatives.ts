import type { Relative, RelativeKind } from '../model/relative.ts';
import { substanceOf } from '../writing/substance.ts';
import { candidateFinder } from './candidates.ts';
import { type Agreement, issueAgreement } from './issues.ts';
import type { Sentence } from './sentence.ts';
import { comparer, type Likeness, lexiconOf } from './vectors.ts';
import type { Worded } from './words.ts';

/** Relatives of a sentence in one city, and in all, at most. */
const most = { city: 8, all: 32 } as const;
/** From here on the wording is that of the same provision. */
const sameFrom = 0.55;
/** From here on it is the same measure: wording and issues together, so that phrases which all plans share do not do alone. */
const relatedFrom = 0.46;
/** What it counts that both speak to the same issues, and that one speaks to no other. */
const issueWeight = { cosine: 0.15, contained: 0.25 } as const;

/** How near two sentences are, or null where they are no relatives. */
export interface Nearness {
  readonly kind: RelativeKind;
  readonly score: number;
}

/** Judges two sentences by how alike their words are, and how far they speak to the same issues. */
export function nearnessOf({ whole, piece }: Likeness, issues: Agreement): Nearness | null {
  const wording = (whole + piece) / 2;
  const score = wording + issueWeight.cosine * issues.cosine + issueWeight.contained * issues.contained;
  if (wording >= sameFrom) return { kind: 'same', score: Math.min(1, score) };
  return score < relatedFrom ? null : { kind: 'related', score: Math.min(1, score) };
}

/** For each sentence the numbers of its relatives, nearest first. */
export type Found = readonly (Nearness & { readonly sentence: number })[];

const nearer = (a: Found[number], b: Found[number]): number =>
  Number(b.kind === 'same') - Number(a.kind === 'same') || b.score - a.score || a.sentence - b.sentence;

/** Who says what, whatever its marks. */
interface Said {
  readonly plan: string;
  readonly words: string;
}

/** Keeps the nearest of each city, and of all; what a city says again in another place (an annex) does not count. */
function fewOf(found: Found, said: readonly Said[]): Found {
  const [counts, known] = [new Map<string, number>(), new Set<string>()];
  return [...found]
    .sort(nearer)
    .filter(({ sentence }) => {
      const { plan, words } = said[sentence]!;
      const count = counts.get(plan) ?? 0;
      if (known.has(words)) return true;
      if (count >= most.city) return false;
      counts.set(plan, count + 1);
      known.add(words);
      return true;
    })
    .slice(0, most.all);
}

/**
 * Returns for each sentence, or the first so many, its relatives in the other cities, nearest first; the work grows with
 * the sentences, not with their pairs.
 */
export function relativesOf(
  sentences: readonly Sentence[],
  read: (text: string) => Worded,
  asked = sentences.length,
): Found[] {
  const worded = sentences.map(({ text }) => read(text));
  const lexicon = lexiconOf(worded);
  const vectors = worded.map(lexicon.vectorsOf);
  const texts = sentences.map(({ text }) => text);
  const said = sentences.map(({ plan, text }) => ({ plan, words: `${plan} ${substanceOf(text)}` }));
  const candidates = candidateFinder(texts, vectors, lexicon);
  const agreement = issueAgreement(sentences.map(({ issues }) => issues));
  const open = comparer(lexicon.frequency.length);
  return sentences.slice(0, asked).map(({ plan, issues }, at) => {
    const likenessTo = open(vectors[at]!);
    const found = candidates(at).flatMap((sentence) => {
      const other = sentences[sentence]!;
      if (other.plan === plan) return [];
      const near = nearnessOf(likenessTo(vectors[sentence]!), agreement(issues, other.issues));
      return near ? [{ ...near, sentence }] : [];
    });
    return fewOf(found, said);
  });
}

/** A relative as it is published. */
export function published(
  { sentence, kind, score }: Found[number],
  sentences: readonly Sentence[],
): Relative {
  const { plan, eId, start, end, text } = sentences[sentence]!;
  return { plan, eId, start, end, text, kind, score: Math.round(score * 1000) / 1000 };
}
