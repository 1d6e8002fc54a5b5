import type { Theme } from '../../src/model/theme.ts';
import { excerptsOf } from '../themes/excerpts.ts';
import type { ThemeReader } from '../themes/reader.ts';
import { type Judged, judge, type Score } from './accuracy.ts';
import type { JudgeableDocument } from './documents.ts';
import { type GoldSentence, planString } from './gold.ts';

/** The sentences of a document with what they are put under. */
export interface JudgedDocument {
  readonly id: string;
  readonly pen: string;
  readonly judged: readonly Judged[];
}

/** Judges a document; a sentence whose words the parser's text does not hold counts as not found. */
export function judgeDocument(
  { id, pen, plan, gold }: JudgeableDocument,
  reader: ThemeReader,
): JudgedDocument {
  const { judged, lost } = judge(gold, planString(plan.clauses), excerptsOf(plan, reader));
  return {
    id,
    pen,
    judged: [...judged, ...lost.map((sentence) => ({ sentence, chosen: new Set<string>() }))],
  };
}

/** Scores of every theme and of every issue (`theme/issue`), headings aside. */
export function scoresOf(judged: readonly Judged[], themes: readonly Theme[]): Map<string, Score> {
  const sentences = judged.filter(({ sentence }) => !sentence.heading && !isPiece(sentence));
  const keys = themes.flatMap(({ id, issues }) => [id, ...issues.map((issue) => `${id}/${issue.id}`)]);
  return new Map(keys.map((key) => [key, scoreOf(sentences, key)]));
}

/** Tells whether a labelled line is no more than a cell of a table, which is judged with its row. */
const isPiece = ({ text, labels }: GoldSentence): boolean =>
  labels.length === 0 && !/\p{Script=Han}{4}/u.test(text);

/** Counts hits, misses and false hits of a theme or issue; what readers differ on counts neither way. */
function scoreOf(judged: readonly Judged[], key: string): Score {
  const theme = key.split('/')[0] ?? key;
  const isLabelled = ({ sentence }: Judged) =>
    sentence.labels.some((label) => label === key || (key === theme && label.startsWith(`${theme}/`)));
  const isDoubtful = ({ sentence: { optional } }: Judged) =>
    optional.includes(key) || optional.includes(theme);
  const counted = judged.filter((each) => isLabelled(each) || !isDoubtful(each));
  const labelled = counted.filter(isLabelled);
  return {
    gold: labelled.length,
    hits: labelled.filter(({ chosen }) => chosen.has(key)).length,
    falseHits: counted.filter((each) => each.chosen.has(key) && !isLabelled(each)).length,
  };
}

/** Several scores taken together. */
export function total(scores: Iterable<Score>): Score {
  let [gold, hits, falseHits] = [0, 0, 0];
  for (const each of scores) {
    gold += each.gold;
    hits += each.hits;
    falseHits += each.falseHits;
  }
  return { gold, hits, falseHits };
}

/** The scores of themes only, or of issues only. */
export const scoresBy = (kind: 'theme' | 'issue', scores: ReadonlyMap<string, Score>): Score[] =>
  [...scores].filter(([key]) => key.includes('/') === (kind === 'issue')).map(([, score]) => score);
