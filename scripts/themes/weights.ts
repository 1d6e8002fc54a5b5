import type { Signal } from './features.ts';
import { signals } from './features.ts';

/** What was learned of one question: does a sentence speak to a theme, or, if it does, to one of its issues. */
export interface Answerer {
  readonly theme: string;
  /** The issue, or null where the question is the theme itself. */
  readonly issue: string | null;
  /** Log odds of a sentence without any known signal. */
  readonly bias: number;
  /** Probability from which the answer is yes. */
  readonly threshold: number;
  /** Log odds that each signal (`signal:words`) adds. */
  readonly weights: ReadonlyMap<string, number>;
}

const heading = 'issue\tsignal\twords\tlog odds';

/** Writes what was learned of a theme and its issues as a table, one weight a line, sorted. */
export function formatWeights(answerers: readonly Answerer[]): string {
  const lines = answerers.flatMap(({ issue, bias, threshold, weights }) => {
    const name = issue ?? '-';
    const own = [...weights].map(([key, weight]) => {
      const at = key.indexOf(':');
      return [name, key.slice(0, at), key.slice(at + 1), weight.toFixed(2)].join('\t');
    });
    return [
      [name, 'bias', '-', bias.toFixed(2)].join('\t'),
      [name, 'threshold', '-', threshold.toFixed(2)].join('\t'),
      ...own.sort(),
    ];
  });
  return `${[heading, ...lines].join('\n')}\n`;
}

/** Reads such a table of a theme; throws an Error that names the line where it is none. */
export function readWeights(theme: string, text: string): Answerer[] {
  const byIssue = new Map<string, { bias: number; threshold: number; weights: Map<string, number> }>();
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== heading) throw new Error(`weights of ${theme}, line 1: no table of weights`);
  lines.forEach((line, at) => {
    const [issue = '', signal = '', words = '', odds = ''] = line.split('\t');
    const weight = Number(odds);
    const known = signal === 'bias' || signal === 'threshold' || signals.includes(signal as Signal);
    if (!known || odds === '' || !Number.isFinite(weight))
      throw new Error(`weights of ${theme}, line ${at + 2}: ${line}`);
    const entry = byIssue.get(issue) ?? { bias: 0, threshold: 0.5, weights: new Map() };
    byIssue.set(issue, entry);
    if (signal === 'bias' || signal === 'threshold') entry[signal] = weight;
    else entry.weights.set(`${signal}:${words}`, weight);
  });
  return [...byIssue].map(([issue, entry]) => ({ theme, issue: issue === '-' ? null : issue, ...entry }));
}
