import type { Theme } from '../../src/model/theme.ts';
import type { Features, Reading } from '../themes/features.ts';
import type { Answerer } from '../themes/weights.ts';
import { learnLogistic, type Row, type Sample } from './logistic.ts';

/** A labelled sentence to learn from or to test on. */
export interface Example {
  /** Who wrote and labelled the document it stands in: what one pen wrote is alike. */
  readonly pen: string;
  /** Id of the document it stands in. */
  readonly document: string;
  readonly reading: Reading;
  /** What it speaks to, as `theme/issue`. */
  readonly labels: ReadonlySet<string>;
  /** What careful readers differ on: `theme/issue`, or a whole theme. */
  readonly optional: ReadonlySet<string>;
}

/** How examples are weighed; chosen by leaving out one pen at a time (npm run accuracy -- --leave-one-out). */
const cost = { theme: 6, issue: 4, yes: 2, perhaps: 0.05, no: 1 };
/** Log odds a rule counts before anything is learned: its concept in the sentence, in a title, in the lead-in of a list. */
const belief = {
  theme: { words: 2, title: 1, lead: 1, none: -1 },
  issue: { words: 3, title: 0.5, lead: 1, none: -1 },
};
/** Signals that stand in fewer examples teach nothing. */
const seldom = 2;
/** Smaller weights are not kept. */
const negligible = 0.2;
const thresholds = { theme: 0.3, issue: 0.25 };

/** Tells whether a set of labels names a theme. */
export function names(labels: ReadonlySet<string>, theme: string): boolean {
  for (const label of labels) if (label === theme || label.startsWith(`${theme}/`)) return true;
  return false;
}

/** Signals in numbers. */
interface Numbered {
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

/** Numbers the signals of all examples; the last column is 1 everywhere. */
function numbered(examples: readonly Example[]): Numbered {
  const counts = new Map<string, number>();
  for (const { reading } of examples)
    for (const key of reading.features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].filter(([, count]) => count >= seldom).map(([key]) => key);
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  return { keys, rows: examples.map(({ reading }) => rowOf(reading.features, numberOf)) };
}

function rowOf(features: Features, numberOf: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([key, value]) => {
    const at = numberOf.get(key);
    return at === undefined ? [] : [[at, value] as const];
  });
  return {
    index: Int32Array.from([...known.map(([at]) => at), numberOf.size]),
    value: Float32Array.from([...known.map(([, value]) => value), 1]),
  };
}

/** One question: which concepts speak for yes, and what each example answers (null: leave it out). */
interface Question {
  readonly theme: string;
  readonly issue: string | null;
  readonly concepts: readonly string[];
  readonly answer: (example: Example) => boolean | 'perhaps' | null;
}

function questionsOf({ id, issues, rules, headline }: Theme): Question[] {
  // The three themes shown first are held to precision: what readers differ on teaches them nothing.
  const doubtful = headline ? null : 'perhaps';
  const ofTheme: Question = {
    theme: id,
    issue: null,
    concepts: rules.flatMap(({ concepts }) => concepts),
    answer: ({ labels, optional }) => names(labels, id) || (names(optional, id) ? doubtful : false),
  };
  const ofIssues = issues.map((issue): Question => {
    const label = `${id}/${issue.id}`;
    return {
      theme: id,
      issue: issue.id,
      concepts: rules.filter((rule) => rule.issues.includes(issue.id)).flatMap(({ concepts }) => concepts),
      answer: ({ labels, optional }) =>
        names(labels, id) ? labels.has(label) || (optional.has(label) ? 'perhaps' : false) : null,
    };
  });
  return [ofTheme, ...ofIssues];
}

/** What is believed before anything is learned: concepts alone, each for the issues of its rules. */
export function believed(themes: readonly Theme[]): Answerer[] {
  return themes.flatMap(questionsOf).map(({ theme, issue, concepts }) => {
    const own = belief[issue === null ? 'theme' : 'issue'];
    return { theme, issue, bias: own.none, threshold: 0.5, weights: priorOf(concepts, own) };
  });
}

/** Learns all themes and issues from examples. */
export function learn(examples: readonly Example[], themes: readonly Theme[]): Answerer[] {
  const data = numbered(examples);
  return themes.flatMap(questionsOf).map((question) => answererOf(question, examples, data));
}

/** Learns one question twice: once with all signals, then again with those that turned out to count. */
function answererOf(question: Question, examples: readonly Example[], { keys, rows }: Numbered): Answerer {
  const kind = question.issue === null ? 'theme' : 'issue';
  const prior = priorOf(question.concepts, belief[kind]);
  const answers = examples.map(question.answer);
  const asked = rows.flatMap((row, at) =>
    answers[at] === null ? [] : [{ row, answer: answers[at]!, reading: examples[at]!.reading }],
  );
  const sample: Sample = {
    rows: asked.map(({ row }) => row),
    answer: Int8Array.from(asked, ({ answer }) => (answer ? 1 : -1)),
    cost: Float64Array.from(asked, ({ answer }) => cost[kind] * weightOf(answer)),
    prior: Float64Array.from(asked, ({ reading }) => priorOdds(reading.features, prior, belief[kind].none)),
  };
  const first = learnLogistic(sample, keys.length + 1);
  const counts = first.map((weight, at) => (Math.abs(weight) >= negligible || at === keys.length ? 1 : 0));
  const narrow = sample.rows.map((row) => narrowed(row, counts));
  const weights = learnLogistic({ ...sample, rows: narrow }, keys.length + 1);
  const learned = new Map(prior);
  keys.forEach((key, at) => {
    if (counts[at]) learned.set(key, (learned.get(key) ?? 0) + weights[at]!);
  });
  return {
    theme: question.theme,
    issue: question.issue,
    bias: belief[kind].none + weights[keys.length]!,
    threshold: thresholds[kind],
    weights: learned,
  };
}

const weightOf = (answer: boolean | 'perhaps'): number =>
  answer === 'perhaps' ? cost.perhaps : answer ? cost.yes : cost.no;

/** A row with only the signals that count. */
function narrowed({ index, value }: Row, counts: Float32Array): Row {
  const kept = [...index.keys()].filter((k) => counts[index[k]!]);
  return { index: Int32Array.from(kept, (k) => index[k]!), value: Float32Array.from(kept, (k) => value[k]!) };
}

/** What is believed of the signals of a question before anything is learned. */
function priorOf(
  concepts: readonly string[],
  { words, title, lead }: { words: number; title: number; lead: number },
): Map<string, number> {
  return new Map(
    concepts.flatMap((id) => [
      [`concept:${id}`, words],
      [`title-concept:${id}`, title],
      [`lead-concept:${id}`, lead],
    ]),
  );
}

function priorOdds(features: Features, prior: ReadonlyMap<string, number>, none: number): number {
  let odds = none;
  for (const [key, weight] of prior) odds += weight * (features.get(key) ?? 0);
  return odds;
}
