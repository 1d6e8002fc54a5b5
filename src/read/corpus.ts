import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { Clause, Excerpt, Findings, Plan, Section, Term, Theme } from '../model/index.ts';
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
  /** Number of the task a row holds, by `city eId`. */
  readonly taskNo: ReadonlyMap<string, number>;
  /** Lines of each seed, by city id. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Terms of the glossary, in the order of their pinyin. */
  readonly terms: readonly Term[];
}

async function entries<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>['data'][]> {
  return (await getCollection(name)).map((entry) => entry.data as CollectionEntry<K>['data']);
}

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

async function load(): Promise<Corpus> {
  const [plans, themes, sections, clauses, excerpts, findings, tasks, sources, terms] = await Promise.all([
    entries('plans'),
    entries('themes'),
    entries('sections'),
    entries('clauses'),
    entries('excerpts'),
    entries('findings'),
    entries('tasks'),
    entries('sources'),
    entries('glossary'),
  ]);
  const ordered = [...plans].sort(byOrder);
  const excerptsOf = new Map(excerpts.map((file) => [file.plan, file.excerpts]));
  return {
    plans: ordered,
    themes: [...themes].sort(byOrder),
    sections: new Map(sections.map((file) => [file.plan, file.sections])),
    clauses: new Map(clauses.map((file) => [file.plan, file.clauses])),
    clauseAt: indexBy(
      clauses.flatMap((file) => file.clauses),
      ({ plan, eId }) => keyOf(plan, eId),
    ),
    sectionAt: indexBy(
      sections.flatMap((file) => file.sections),
      ({ plan, eId }) => keyOf(plan, eId),
    ),
    excerpts: groupBy(
      ordered.flatMap(({ id }) => excerptsOf.get(id) ?? []),
      ({ theme }) => theme,
    ),
    findings: indexBy(findings, ({ theme }) => theme),
    taskNo: new Map(tasks.flatMap((file) => file.tasks.map(({ plan, eId, no }) => [keyOf(plan, eId), no]))),
    sources: new Map(sources.map((file) => [file.plan, file.lines])),
    terms: [...terms].sort((a, b) => a.term.localeCompare(b.term, 'zh-CN')),
  };
}

/** Returns the corpus; collections are queried on the first call of a build only. */
export const corpus = once(load);
