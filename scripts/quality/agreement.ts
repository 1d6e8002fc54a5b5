import type { Theme } from '../../src/model/theme.ts';
import { marksOf } from '../learn/statements.ts';
import { f1 } from './f1.ts';
import type { LabelledDocument } from './labelled-documents.ts';

/** What two readers say of the same sentences of one thing, yes or no. */
interface TwiceCounted {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly sentences: number;
}

/** A sentence as two readers labelled it. */
interface TwiceRead {
  readonly labels: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly status: readonly [string, string];
  readonly force: readonly [string, string];
}

/** How far two readers agree: per theme and over all themes and issues (F1, Cohen's kappa), on status and force (share, kappa). */
export function agreementTable(documents: readonly LabelledDocument[], themes: readonly Theme[]): string {
  const sentences = documents.flatMap(twiceRead);
  const ofThemes = themes.map(({ id }) => countsOf(sentences, id));
  const ofIssues = themes.flatMap(({ id, issues }) =>
    issues.map((issue) => countsOf(sentences, `${id}/${issue.id}`)),
  );
  return [
    `${sentences.length} sentences of ${documents.filter(({ second }) => second.length > 0).length} documents`,
    ...themes.map(({ id }, at) => line(id, ofThemes[at]!)),
    line('all themes', pooled(ofThemes)),
    line('all issues', pooled(ofIssues)),
    choiceLine(
      'status',
      sentences.map(({ status }) => status),
    ),
    choiceLine(
      'force',
      sentences.map(({ force }) => force),
    ),
  ].join('\n');
}

function twiceRead({ themes, second }: LabelledDocument): TwiceRead[] {
  const other = new Map(second.map((row) => [row[0], row]));
  return themes.flatMap((row): TwiceRead[] => {
    const again = other.get(row[0]);
    if (!again) return [];
    return [
      {
        labels: [keysOf(row[1]), keysOf(again[1])],
        status: [row[2] ?? '-', again[2] ?? '-'],
        force: [row[3] ?? '-', again[3] ?? '-'],
      },
    ];
  });
}

/** Issues and themes of which a reader was sure. */
function keysOf(cell: string | undefined): Set<string> {
  const { labels } = marksOf(cell);
  return new Set(labels.flatMap((label) => [label, label.slice(0, label.indexOf('/'))]));
}

function countsOf(sentences: readonly TwiceRead[], key: string): TwiceCounted {
  const count = (holds: (labels: TwiceRead['labels']) => boolean) =>
    sentences.filter(({ labels }) => holds(labels)).length;
  return {
    both: count(([a, b]) => a.has(key) && b.has(key)),
    first: count(([a]) => a.has(key)),
    second: count(([, b]) => b.has(key)),
    sentences: sentences.length,
  };
}

function pooled(counts: readonly TwiceCounted[]): TwiceCounted {
  const sum = (field: keyof TwiceCounted) => counts.reduce((total, each) => total + each[field], 0);
  return { both: sum('both'), first: sum('first'), second: sum('second'), sentences: sum('sentences') };
}

/** Cohen's kappa out of the observed and the expected share of agreement; 1 where nothing else could be. */
const kappaOf = (observed: number, expected: number): number =>
  expected === 1 ? 1 : (observed - expected) / (1 - expected);

function line(name: string, { both, first, second, sentences: n }: TwiceCounted): string {
  const observed = (n - first - second + 2 * both) / n;
  const expected = (first * second + (n - first) * (n - second)) / (n * n);
  return `${name.padEnd(22)} F1 ${f1({ hits: both, found: second, wanted: first }).toFixed(3)} kappa ${kappaOf(observed, expected).toFixed(3)} n ${first} and ${second}`;
}

function choiceLine(name: string, choices: readonly (readonly [string, string])[]): string {
  const n = choices.length;
  const share = (at: 0 | 1, value: string) => choices.filter((each) => each[at] === value).length / n;
  const values = [...new Set(choices.map(([value]) => value))];
  const observed = choices.filter(([a, b]) => a === b).length / n;
  const expected = values.reduce((sum, value) => sum + share(0, value) * share(1, value), 0);
  return `${name.padEnd(22)} share ${observed.toFixed(3)} kappa ${kappaOf(observed, expected).toFixed(3)} n ${n}`;
}
