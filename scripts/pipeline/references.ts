import type { Reference } from '../../src/model/collections.ts';
import { cityFile, collectionOf, namesOf, type PlanRecords } from '../../src/model/content.ts';
import type { Theme } from '../../src/model/theme.ts';
import { type Problem, problem } from '../report/problem.ts';
import type { PlanContent } from './plan.ts';

type Name = keyof PlanRecords;
type Row = Readonly<Record<string, unknown>>;

const names = namesOf('cities');
const referencesOf = (name: Name): readonly Reference[] => collectionOf(name).table?.references ?? [];

/** Collections of a plan that others refer to: their keys must be unique. */
const referred = names.filter((name) =>
  names.some((other) => referencesOf(other).some(({ table }) => table === name)),
);

/** Checks that keys are unique and that every reference between the collections of a plan leads somewhere. */
export function checkReferences(content: PlanContent, themes: readonly Theme[]): Problem[] {
  const at = (name: Name) => (detail: string) =>
    problem('content-reference', cityFile(name, content.plan.id), 1, detail);
  return [
    ...referred.flatMap((name) => duplicates(content, name).map(at(name))),
    ...names.flatMap((name) => dangling(content, name).map(at(name))),
    ...wrongExcerpts(content, themes).map(at('excerpts')),
  ];
}

/** The values of some fields as one key, or null where one of them is empty. */
function keyOf(row: object, fields: readonly string[]): string | null {
  const values = fields.map((field) => (row as Row)[field] ?? '');
  return values.includes('') ? null : values.join(' ');
}

function duplicates(content: PlanContent, name: Name): string[] {
  const { key = [] } = collectionOf(name).table ?? {};
  const keys = content[name].map((row) => keyOf(row, key));
  const seen = new Set<string | null>();
  return keys.filter((each) => seen.size === seen.add(each).size).map((each) => `${each} stands twice`);
}

/** References to collections of the same plan that find nothing. */
function dangling(content: PlanContent, name: Name): string[] {
  return referencesOf(name).flatMap(({ columns, table, refers }) => {
    const target = referred.find((other) => other === table);
    if (!target) return [];
    const known = new Set<string | null>(content[target].map((row) => keyOf(row, refers)));
    const wanted = new Set(content[name].map((row) => keyOf(row, columns)));
    const missing = [...wanted].filter((key) => key !== null && !known.has(key));
    return missing.map((key) => `${columns.join(' ')} ${key} does not stand in ${table}`);
  });
}

/** Excerpts that are not verbatim, or that name a theme or an issue that does not exist. */
function wrongExcerpts({ excerpts, clauses }: PlanContent, themes: readonly Theme[]): string[] {
  const texts = new Map(clauses.map(({ eId, text }) => [eId, text]));
  const issues = new Set(themes.flatMap((theme) => theme.issues.map((issue) => `${theme.id}/${issue.id}`)));
  return excerpts.flatMap(({ theme, eId, start, end, text, issues: spoken }) => {
    const faults = spoken.filter((issue) => !issues.has(`${theme}/${issue}`));
    const isVerbatim = texts.get(eId)?.slice(start, end) === text;
    return [
      ...faults.map((issue) => `${eId} names the unknown issue ${theme}/${issue}`),
      ...(isVerbatim ? [] : [`${eId} does not read “${text.slice(0, 12)}…” at ${start}`]),
    ];
  });
}
