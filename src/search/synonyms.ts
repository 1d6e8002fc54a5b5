import { normalise } from '../model/text.ts';
import type { SynonymGroup } from './corpus.ts';
import type { Query } from './query.ts';

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

/** Other wordings of the query's words, from the glossary; none for words in quotes. */
export function synonymsOf(query: Query, groups: readonly SynonymGroup[]): Synonym[] {
  const plain = query.include.filter((word) => !word.quoted);
  const all = plain.flatMap(({ text }) =>
    groups.flatMap((group) => others(text, group).map((term) => ({ of: text, term }))),
  );
  const seen = new Set(query.include.map((word) => word.text));
  return all.filter(({ term }) => !seen.has(normalise(term)) && seen.add(normalise(term)));
}

/** The synonyms switched on (`terms`, as printed) by the word they stand beside, normalised: input of `needles`. */
export function switchedOn(offered: readonly Synonym[], terms: readonly string[]): Map<string, string[]> {
  const on = new Map<string, string[]>();
  for (const { of, term } of offered) {
    if (terms.includes(term)) on.set(of, [...(on.get(of) ?? []), normalise(term)]);
  }
  return on;
}
