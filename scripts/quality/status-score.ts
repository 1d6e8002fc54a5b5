import type { Force, Status } from '../../src/model/reading.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import { forceOf } from '../themes/force.ts';
import { documentYear, type Statement } from '../themes/statement.ts';
import { statusOf } from '../themes/status.ts';
import type { LabelledDocument, LabelledSentence } from './labelled-documents.ts';

/** A sentence with what its reader says of it and what the program says. */
export interface StatusPair {
  readonly document: string;
  readonly n: number;
  readonly text: string;
  readonly wanted: { readonly status: Status; readonly force: Force | null };
  readonly found: { readonly status: Status; readonly force: Force | null };
}

const folded = (text: string): string => normalise(text, variants());
/** Kinds of numbers that only report, or that others are held to. */
const unbinding = new Set(['result', 'national']);

/** Walks the outline in step with the sentences and tells the titles above each, nearest first. */
function titleWalker(document: LabelledDocument): (sentence: LabelledSentence) => string[] {
  const heads = document.outline.map(([line, level, label = '', title = '']) => ({
    line: Number(line),
    level: Number(level),
    label,
    title: title === '-' ? '' : title,
  }));
  const open: { level: number; title: string }[] = [];
  let next = 0;
  return ({ line }) => {
    for (let head = heads[next]; head && head.line <= line; head = heads[next]) {
      while ((open.at(-1)?.level ?? 0) >= head.level) open.pop();
      open.push({ level: head.level, title: folded(head.title) });
      next += 1;
    }
    return open.map(({ title }) => title).reverse();
  };
}

/** A sentence with what its reader says of it. */
export type LabelledStatus = Omit<StatusPair, 'found'>;

/** Returns the sentences of a document that a reader gave a status. */
export function labelledStatus(document: LabelledDocument): LabelledStatus[] {
  const labels = new Map(document.themes.map(([n, , status, force]) => [Number(n), { status, force }]));
  return document.sentences.flatMap(({ n, text }) => {
    const { status = '-', force = '-' } = labels.get(n) ?? {};
    if (status === '-') return [];
    const wanted = { status: status as Status, force: force === '-' ? null : (force as Force) };
    return [{ document: document.id, n, text, wanted }];
  });
}

/** Tells of a sentence what its labeller says of its numbers and dates. */
function recordsGiven(document: LabelledDocument) {
  const numbers = Map.groupBy(document.numbers, ([n]) => Number(n));
  const dated = new Set(document.deadlines.map(([n]) => Number(n)));
  const rows = new Map(document.indicators.map((row) => [Number(row[0]), row]));
  return ({ n, line }: LabelledSentence) => {
    const row = rows.get(line);
    const kinds = (numbers.get(n) ?? []).map((cells) => cells[6] ?? '');
    return {
      indicator: row !== undefined,
      quantified: row ? row[9] !== '-' : kinds.some((kind) => !unbinding.has(kind)),
      dated: row ? row[7] !== '-' : dated.has(n),
    };
  };
}

/**
 * Sets what the program makes of each sentence beside what its reader says, where titles, numbers and dates are the
 * labeller's: what is left is the reading of the sentence itself.
 */
export function pairsGiven(document: LabelledDocument): StatusPair[] {
  const titlesAt = titleWalker(document);
  const recordsOf = recordsGiven(document);
  const year = documentYear(document.meta);
  const found = new Map(
    document.sentences.map((sentence) => {
      const titles = titlesAt(sentence);
      const records = recordsOf(sentence);
      const statement: Statement = {
        text: folded(sentence.text),
        titles,
        year,
        indicator: records.indicator,
        kind: /^[①-⑳]“/u.test(sentence.text) ? 'note' : 'paragraph',
        opening: titles.length === 0 && document.outline.length > 0,
      };
      const status = statusOf(statement);
      return [sentence.n, { status, force: forceOf(statement, status, records).force }];
    }),
  );
  return labelledStatus(document).map((label) => ({ ...label, found: found.get(label.n)! }));
}

/** Returns a table of agreement: for each class how often readers give it, how often it was found, and rightly so. */
export function agreement(
  pairs: readonly StatusPair[],
  of: (side: StatusPair['wanted']) => string,
): string[] {
  const classes = [...new Set(pairs.flatMap(({ wanted, found }) => [of(wanted), of(found)]))].sort();
  const share = (part: number, whole: number) => (whole === 0 ? '  –' : (part / whole).toFixed(3));
  const lines = classes.map((name) => {
    const wanted = pairs.filter((pair) => of(pair.wanted) === name);
    const found = pairs.filter((pair) => of(pair.found) === name).length;
    const right = wanted.filter((pair) => of(pair.found) === name).length;
    return `${name}\twanted ${wanted.length}\tfound ${found}\tright ${right}\tR ${share(right, wanted.length)}\tP ${share(right, found)}`;
  });
  const right = pairs.filter((pair) => of(pair.wanted) === of(pair.found)).length;
  return [...lines, `all\t${pairs.length}\tright ${right}\t${share(right, pairs.length)}`];
}
