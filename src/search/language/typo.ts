import type { SearchPlan } from '../corpus.ts';
import type { Engine } from '../engines/engine.ts';
import type { Query, Word } from './query.ts';

/** Queries shorter than this are not corrected: too much would be close. */
const shortest = 4;
/** Corrections offered at most. */
const mostOffers = 3;
/** Plans read at most in looking for corrections. */
const mostPlans = 40;

/** A query that differs in one character and does occur. */
export interface Respelling {
  /** The whole query, corrected, as it would be typed. */
  readonly query: string;
  /** Number of clauses with the corrected word among the plans read. */
  readonly count: number;
}

const literal = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** Patterns for `word` with one character wrong, missing, too many, or two swapped. */
function slips(word: string): string[] {
  const patterns: string[] = [];
  const part = (from: number, to?: number) => literal(word.slice(from, to));
  for (let at = 0; at < word.length; at += 1) {
    patterns.push(`${part(0, at)}[^\\n]${part(at + 1)}`, part(0, at) + part(at + 1));
    if (at > 0) patterns.push(`${part(0, at)}[^\\n]${part(at)}`);
    if (at + 1 < word.length) patterns.push(part(0, at) + literal(word[at + 1]! + word[at]!) + part(at + 2));
  }
  return [...new Set(patterns)];
}

/** A word's intact half: with one slip, the first or the second half stands as it is. */
function halves(word: string): string[] {
  const middle = Math.floor(word.length / 2);
  return [word.slice(0, middle), word.slice(middle)];
}

async function plansNear(engine: Engine, word: string): Promise<SearchPlan[]> {
  const sets = await Promise.all(halves(word).map((half) => engine.candidates([half])));
  const order = [...new Set(sets.flat())].sort((a, b) => a - b).slice(0, mostPlans);
  return Promise.all(order.map((index) => engine.part(index)));
}

/** Wordings in the plans that differ from `word` by one slip, most frequent first, with their clause counts. */
async function similar(engine: Engine, word: string): Promise<[string, number][]> {
  const plans = await plansNear(engine, word);
  const found = new Set<string>();
  for (const pattern of slips(word)) {
    const like = new RegExp(pattern, 'gu');
    for (const { norm } of plans) for (const [text] of norm.matchAll(like)) found.add(text);
  }
  const count = (text: string) =>
    plans.reduce((sum, plan) => sum + plan.clauses.filter((clause) => clause.norm.includes(text)).length, 0);
  return [...found]
    .filter((text) => text.length >= shortest - 1)
    .map((text): [string, number] => [text, count(text)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function replaced(query: Query, wrong: Word, right: string): string {
  const shown = (word: Word) => (word === wrong ? right : word.raw);
  const quote = (word: Word, text: string) => (word.quoted ? `"${text}"` : text);
  const include = query.include.map((word) => quote(word, shown(word)));
  return [...include, ...query.exclude.map((word) => `-${quote(word, word.raw)}`)].join(' ');
}

/**
 * For a query without hits: the query with one word of four or more characters corrected by a single slip of the
 * pen, if what results occurs. Words that occur as they are stay untouched (`missing` names those that do not).
 */
export async function corrections(
  engine: Engine,
  query: Query,
  missing: readonly string[],
): Promise<Respelling[]> {
  const wrong = query.include.find((word) => word.text.length >= shortest && missing.includes(word.text));
  if (!wrong) return [];
  const candidates = await similar(engine, wrong.text);
  return candidates
    .slice(0, mostOffers)
    .map(([text, count]) => ({ query: replaced(query, wrong, text), count }));
}
