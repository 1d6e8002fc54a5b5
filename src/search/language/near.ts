import type { Engine } from '../engines/engine.ts';
import { runSearch } from '../run.ts';
import { type Hit, type Needles, searchPlan } from './match.ts';
import type { Query } from './query.ts';

/** Clauses that nearly match, for a query without hits. */
export interface Near {
  /** The parts of the query that do occur, longest first, normalised. */
  readonly parts: readonly string[];
  /** Clauses that hold most of the parts, best first. */
  readonly hits: readonly Hit[];
}

/** Plans read at most to decide whether a part occurs or to collect near hits. */
const mostPlans = 40;
/** Near hits shown at most. */
const mostHits = 20;
/** Parts shorter than this say nothing. */
const shortest = 2;
/** Words longer than this are cut before their parts are tried. */
const longest = 40;

/** Whether any clause contains `word`; reads few plans. */
export async function occurs(engine: Engine, word: string): Promise<boolean> {
  const wanted: Needles = { groups: [[word]], exclude: [] };
  for (const index of (await engine.candidates([word])).slice(0, mostPlans)) {
    if (searchPlan(await engine.part(index), wanted).length > 0) return true;
  }
  return false;
}

/** The longest part of `word` that occurs somewhere, leftmost of its length, and where it starts. */
async function longestPart(
  engine: Engine,
  word: string,
): Promise<{ part: string; start: number } | undefined> {
  for (let length = word.length; length >= shortest; length -= 1) {
    for (let at = 0; at + length <= word.length; at += 1) {
      const part = word.slice(at, at + length);
      if (await occurs(engine, part)) return { part, start: at };
    }
  }
  return undefined;
}

/** Covers `word` with parts that occur: the longest, then the longest of what is left on either side. */
export async function cover(engine: Engine, word: string): Promise<string[]> {
  if (word.length < shortest) return [];
  const found = await longestPart(engine, word.slice(0, longest));
  if (!found) return [];
  const before = await cover(engine, word.slice(0, found.start));
  const after = await cover(engine, word.slice(found.start + found.part.length));
  return [found.part, ...before, ...after];
}

function weight(hit: Hit, parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + (hit.clause.norm.includes(part) ? part.length : 0), 0);
}

/** Finds what nearly matches a query without hits: the longest parts of its words that occur, and the clauses with most of them. */
export async function nearHits(engine: Engine, query: Query): Promise<Near> {
  const covers = await Promise.all(query.include.map((word) => cover(engine, word.text)));
  const parts = [...new Set(covers.flat())].sort((a, b) => b.length - a.length);
  const exclude = query.exclude.map((word) => word.text);
  const found = new Map<string, Hit>();
  for (const part of parts) {
    let plans = 0;
    const hits = await runSearch(engine, { groups: [[part]], exclude }, () => {
      plans += 1;
      return plans < mostPlans;
    });
    for (const hit of hits) found.set(`${hit.plan.order}#${hit.clause.index}`, hit);
  }
  const ranked = [...found.values()]
    .map((hit) => ({ hit, weight: weight(hit, parts) }))
    .sort(
      (a, b) =>
        b.weight - a.weight || a.hit.plan.order - b.hit.plan.order || a.hit.clause.index - b.hit.clause.index,
    );
  const best = ranked[0]?.weight ?? 0;
  return {
    parts,
    hits: ranked
      .filter((one) => one.weight * 2 >= best)
      .slice(0, mostHits)
      .map(({ hit }) => hit),
  };
}
