import type { Clause, Theme, ThemeIssue } from '../model/index.ts';
import type { Corpus } from '../read/corpus.ts';
import { issueWords } from '../text/issue-words.ts';
import { normalise } from '../writing/fold.ts';
import { sentencesOf } from '../writing/sentences.ts';

/** A sentence that comes near to an issue without being put there. */
export interface Nearest {
  readonly text: string;
  /** How its clause is cited. */
  readonly place: string;
  readonly url: string;
}

/** On what ground a plan is said to be silent on an issue. */
export interface Silence {
  /** Words looked for that tell most, at most `WORDS`. */
  readonly words: readonly string[];
  readonly nearest: Nearest | null;
}

/** Tells on what ground a plan is silent on an issue of a theme. */
export type SilenceReader = (plan: string, theme: Theme, issue: ThemeIssue) => Silence;

/** Number of words that are named. */
const WORDS = 12;
/** What a sentence must score to come near: one word that at most one sentence in 32 holds, or several of the middling. */
const NEAR = 5;
/** Clauses whose sentences speak. */
const speaking = new Set<Clause['kind']>(['paragraph', 'item', 'box-item', 'row']);

/** A sentence with its words folded. */
interface Line {
  readonly clause: Clause;
  readonly text: string;
  readonly read: string;
}

/** The sentences of a plan, and in which of them each pair of characters stands. */
interface Index {
  readonly lines: readonly Line[];
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

function linesOf(clauses: readonly Clause[]): Line[] {
  return clauses
    .filter(({ kind }) => speaking.has(kind))
    .flatMap((clause) =>
      sentencesOf(clause.text).map(({ start, end }) => {
        const text = clause.text.slice(start, end);
        return { clause, text, read: normalise(text) };
      }),
    );
}

function indexOf(lines: readonly Line[]): Index {
  const pairs = new Map<string, number[]>();
  for (const [n, { read }] of lines.entries())
    for (let at = 0; at + 1 < read.length; at += 1) {
      const pair = read.slice(at, at + 2);
      const known = pairs.get(pair);
      if (!known) pairs.set(pair, [n]);
      else if (known.at(-1) !== n) known.push(n);
    }
  return { lines, pairs };
}

/** Sentences that hold a word: those of its rarest pair, looked at again. */
function linesWith({ lines, pairs }: Index, word: string): number[] {
  const candidates = Array.from(
    { length: word.length - 1 },
    (_, at) => pairs.get(word.slice(at, at + 2)) ?? [],
  );
  const fewest = candidates.reduce((a, b) => (b.length < a.length ? b : a));
  return word.length === 2 ? [...fewest] : fewest.filter((n) => lines[n]?.read.includes(word));
}

/** Long sentences hold more words by chance. */
const shortened = (score: number, { read }: Line): number => score / Math.sqrt(1 + read.length / 80);

/** The sentence whose words of the issue are together the rarest in its plan, or null where none comes near. */
function nearestOf(index: Index, words: readonly string[]): Nearest | null {
  const scores = new Map<number, number>();
  for (const word of words) {
    const found = linesWith(index, word);
    const weight = Math.log2(index.lines.length / (found.length || 1));
    for (const n of found) scores.set(n, (scores.get(n) ?? 0) + weight);
  }
  const near = [...scores].flatMap(([n, score]) => {
    const line = index.lines[n];
    return line && score >= NEAR ? [{ line, score: shortened(score, line) }] : [];
  });
  const { line } = near.reduce((a, b) => (b.score > a.score ? b : a), {
    line: null as Line | null,
    score: 0,
  });
  return line ? { text: line.text, place: line.clause.place, url: line.clause.url } : null;
}

const indexes = new WeakMap<Corpus, Map<string, Index>>();

/** The index of a plan, made once a corpus. */
function indexFor(data: Corpus, plan: string): Index {
  const known = indexes.get(data) ?? new Map<string, Index>();
  indexes.set(data, known);
  const index = known.get(plan) ?? indexOf(linesOf(data.clauses.get(plan) ?? []));
  known.set(plan, index);
  return index;
}

/** Returns a reader of silences; the sentences of each plan are indexed when it is first asked of. */
export const silenceReader =
  (data: Corpus): SilenceReader =>
  (plan, theme, issue) => {
    const words = issueWords(theme, issue, data.concepts);
    const read = [...new Set(words.map((word) => normalise(word)))].filter((word) => word.length > 1);
    return { words: words.slice(0, WORDS), nearest: nearestOf(indexFor(data, plan), read) };
  };
