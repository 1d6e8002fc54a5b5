import type { Clause, Concept, Excerpt, Findings, Plan, Section, Term, Theme } from '../model/index.ts';
import { content } from './content.ts';
import { groupBy, indexBy } from './group.ts';
import { keyOf } from './keys.ts';
import { once } from './once.ts';

export { keyOf };

/** Everything the pages show, read once a build and indexed the ways they ask for it. */
export interface Corpus {
  /** The plans in their given order. */
  readonly plans: readonly Plan[];
  /** The themes in their order. */
  readonly themes: readonly Theme[];
  /** Sections of a plan in order, by city id. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  /** Clauses of a plan in order, by city id; empty for a plan that could not be parsed. */
  readonly clauses: ReadonlyMap<string, readonly Clause[]>;
  /** A clause by `city eId`. */
  readonly clauseAt: ReadonlyMap<string, Clause>;
  /** A section by `city eId`. */
  readonly sectionAt: ReadonlyMap<string, Section>;
  /** Excerpts by theme, in the order of plans and clauses. */
  readonly excerpts: ReadonlyMap<string, readonly Excerpt[]>;
  /** Findings by theme. */
  readonly findings: ReadonlyMap<string, Findings>;
  /** Lines of each seed, by city id. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Concepts that rules name, by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Terms of the glossary, in the order of their pinyin. */
  readonly terms: readonly Term[];
}

async function load(): Promise<Corpus> {
  const { plans, themes, sections, clauses, excerpts, findings, sources, glossary, concepts } =
    await content();
  const at = ({ plan, eId }: { plan: string; eId: string }) => keyOf(plan, eId);
  return {
    plans,
    themes,
    sections: groupBy(sections, ({ plan }) => plan),
    clauses: groupBy(clauses, ({ plan }) => plan),
    clauseAt: indexBy(clauses, at),
    sectionAt: indexBy(sections, at),
    excerpts: groupBy(excerpts, ({ theme }) => theme),
    findings: indexBy(findings, ({ theme }) => theme),
    sources: new Map(sources.map(({ plan, lines }) => [plan, lines])),
    concepts: indexBy(concepts, ({ id }) => id),
    terms: [...glossary].sort((a, b) => a.term.localeCompare(b.term, 'zh-CN')),
  };
}

/** Returns the corpus; collections are queried on the first call of a build only. */
export const corpus = once(load);
