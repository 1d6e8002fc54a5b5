import type { Concept } from '../model/concept.ts';
import type { Relatives } from '../model/relative.ts';
import { conceptFinder } from '../writing/concepts.ts';
import { type Found, published, relativesOf } from './relatives.ts';
import { relativeSentences, type Sentence, type Spoken, type Told } from './sentence.ts';
import { wordReader } from './words.ts';

/** What is read of the content here. */
export interface Read {
  readonly clauses: readonly Told[];
  readonly excerpts: readonly Spoken[];
  readonly concepts: readonly Concept[];
}

/** All sentences of the plans that may have relatives, and the relatives of each, by number. */
export interface Related {
  readonly sentences: readonly Sentence[];
  readonly found: readonly Found[];
}

const known = new WeakMap<
  Read['clauses'],
  { readonly concepts: Read['concepts']; readonly related: Related }
>();

/** Finds the relatives of every sentence of the plans; worked out once for the same clauses and concepts. */
export function relatedIn({ clauses, excerpts, concepts }: Read): Related {
  const before = known.get(clauses);
  if (before?.concepts === concepts) return before.related;
  const sentences = relativeSentences(clauses, excerpts);
  const related = { sentences, found: relativesOf(sentences, wordReader(conceptFinder(concepts))) };
  known.set(clauses, { concepts, related });
  return related;
}

/** The table of relatives: every sentence that has any, in the order of the plans. */
export function relativeRows(content: Read): Relatives[] {
  const { sentences, found } = relatedIn(content);
  return sentences.flatMap(({ plan, eId, start, end, text }, at) => {
    const relatives = found[at]!.map((each) => published(each, sentences));
    return relatives.length === 0 ? [] : [{ plan, eId, start, end, text, relatives }];
  });
}
