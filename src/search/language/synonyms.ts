import { normalise } from '../../writing/fold.ts';
import type { Manifest, SynonymGroup } from '../corpus.ts';
import type { Query } from './query.ts';
import { otherWritings } from './variants.ts';

/** Another wording that can be searched together with a word of the query. */
export interface Synonym {
  /** The word of the query, normalised. */
  readonly of: string;
  /** The other wording, as printed. */
  readonly term: string;
}

/** The group's wordings other than `word`, if `word` is one of them. */
function others(word: string, group: SynonymGroup): readonly string[] {
  return group.some((term) => normalise(term) === word)
    ? group.filter((term) => normalise(term) !== word)
    : [];
}

/** What the manifest says of other wordings. */
export type Wordings = Pick<Manifest, 'synonyms' | 'variants'>;

/**
 * Other wordings of the query's words: those of the glossary, and the same word with a character in its
 * traditional or simplified form; none for words in quotes. The latter need not occur.
 */
export function synonymsOf(query: Query, { synonyms, variants }: Wordings): Synonym[] {
  const plain = query.include.filter((word) => !word.quoted);
  const all = plain.flatMap(({ text }) =>
    [...synonyms.flatMap((group) => others(text, group)), ...otherWritings(text, variants)].map((term) => ({
      of: text,
      term,
    })),
  );
  const seen = new Set(query.include.map((word) => word.text));
  // A wording that holds the word itself would find nothing more.
  const more = all.filter(({ of, term }) => !normalise(term).includes(of));
  return more.filter(({ term }) => !seen.has(normalise(term)) && seen.add(normalise(term)));
}

/** The synonyms switched on (`terms`, as printed) by the word they stand beside, normalised: input of `needles`. */
export function switchedOn(offered: readonly Synonym[], terms: readonly string[]): Map<string, string[]> {
  const on = new Map<string, string[]>();
  for (const { of, term } of offered) {
    if (terms.includes(term)) on.set(of, [...(on.get(of) ?? []), normalise(term)]);
  }
  return on;
}
