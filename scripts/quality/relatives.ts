import type { RelativeKind } from '../../src/model/relative.ts';
import type { Related } from '../../src/relatives/corpus.ts';
import type { Told } from '../../src/relatives/sentence.ts';

/** What a reader says of two sentences. */
export type Judgement = RelativeKind | 'unrelated';

/** A sentence by its words: which clause, and the words within it. */
interface Quoted {
  readonly plan: string;
  readonly eId: string;
  readonly text: string;
}

/** Two sentences, judged. */
export interface JudgedPair {
  readonly a: Quoted;
  readonly b: Quoted;
  readonly judgement: Judgement;
}

/** How many pairs of a judgement there are, how many of them are listed, and how many of these as the same provision. */
export interface PairScore {
  readonly pairs: number;
  readonly listed: number;
  readonly same: number;
}

/** Reads a table of judged pairs: city, eId and sentence, twice, and the judgement; throws an Error that names a line of another form. */
export function readPairs(text: string): JudgedPair[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const [planA, eIdA, textA, planB, eIdB, textB, judgement] = line.split('\t');
      if (!planA || !eIdA || !textA || !planB || !eIdB || !textB || !isJudgement(judgement))
        throw new Error(`line ${at + 1} is no judged pair`);
      const a = { plan: planA, eId: eIdA, text: textA };
      return { a, b: { plan: planB, eId: eIdB, text: textB }, judgement };
    });
}

const isJudgement = (word: string | undefined): word is Judgement =>
  word === 'same' || word === 'related' || word === 'unrelated';

/** Sets what is listed beside the judgements. */
export function scorePairs(
  pairs: readonly JudgedPair[],
  clauses: readonly Told[],
  related: Related,
): Record<Judgement, PairScore> {
  const find = sentenceFinder(clauses, related);
  const listed = pairs.map(({ a, b, judgement }) => {
    const others = new Set(find(b));
    const kinds = find(a).flatMap((at) =>
      related.found[at]!.filter(({ sentence }) => others.has(sentence)).map(({ kind }) => kind),
    );
    return { judgement, kinds };
  });
  const scoreOf = (judgement: Judgement): PairScore => {
    const own = listed.filter((each) => each.judgement === judgement);
    return {
      pairs: own.length,
      listed: own.filter(({ kinds }) => kinds.length > 0).length,
      same: own.filter(({ kinds }) => kinds.includes('same')).length,
    };
  };
  return { same: scoreOf('same'), related: scoreOf('related'), unrelated: scoreOf('unrelated') };
}

/** Finds the numbers of the sentences that quoted words touch. */
function sentenceFinder(clauses: readonly Told[], { sentences }: Related): (quoted: Quoted) => number[] {
  const texts = new Map(clauses.map(({ plan, eId, text }) => [`${plan} ${eId}`, text]));
  const numbers = Map.groupBy(sentences.keys(), (at) => `${sentences[at]!.plan} ${sentences[at]!.eId}`);
  return ({ plan, eId, text }) => {
    const key = `${plan} ${eId}`;
    const start = texts.get(key)?.indexOf(text) ?? -1;
    if (start < 0) return [];
    return (numbers.get(key) ?? []).filter(
      (at) => sentences[at]!.start < start + text.length && start < sentences[at]!.end,
    );
  };
}
