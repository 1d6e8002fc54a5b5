import { conceptFinder } from '../writing/concepts.ts';
import { type Found, relativesOf } from './relatives.ts';
import type { Sentence } from './sentence.ts';
import type { ShippedPlan, ShippedWords } from './shipped.ts';
import { wordReader } from './words.ts';

/** Two plans as they stand to each other: for each sentence of either, in order, its relatives in the other by number. */
export interface Faced {
  readonly a: readonly Found[];
  readonly b: readonly Found[];
}

/** The sentences of a plan, section by section, in one row. */
export const rowOf = ({ id, sections }: ShippedPlan): Sentence[] =>
  sections.flatMap(({ sentences }) => sentences.map((sentence) => ({ ...sentence, plan: id })));

/** Finds the relatives of the sentences of two plans in each other. */
export function faced(a: ShippedPlan, b: ShippedPlan, words: ShippedWords): Faced {
  const [own, other] = [rowOf(a), rowOf(b)];
  const found = relativesOf([...own, ...other], wordReader(conceptFinder(words.concepts)));
  return {
    a: found
      .slice(0, own.length)
      .map((each) => each.map((near) => ({ ...near, sentence: near.sentence - own.length }))),
    b: found.slice(own.length),
  };
}
