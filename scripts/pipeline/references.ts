import type { Theme } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import type { PlanContent } from './plan.ts';

/** Checks that ids are unique and that every reference between the collections of a plan leads somewhere. */
export function checkReferences(content: PlanContent, themes: readonly Theme[]): Problem[] {
  const { id } = content.plan;
  const at = (collection: string, detail: string) => {
    return problem('content-reference', `content/${collection}/${id}.json`, 1, detail);
  };
  return [
    ...duplicates(content).map((detail) => at('clauses', detail)),
    ...danglingSections(content).map((detail) => at('sections', detail)),
    ...danglingClauses(content).map(([collection, detail]) => at(collection, detail)),
    ...wrongExcerpts(content, themes).map((detail) => at('excerpts', detail)),
  ];
}

function duplicates({ clauses, sections }: PlanContent): string[] {
  return [clauses, sections].flatMap((records) => {
    const seen = new Set<string>();
    return records
      .filter(({ eId }) => seen.has(eId) || !seen.add(eId))
      .map(({ eId }) => `${eId} stands twice`);
  });
}

function danglingSections({ sections, clauses }: PlanContent): string[] {
  const known = new Set<string>(sections.map(({ eId }) => eId));
  const parents = sections.filter(({ parent }) => parent !== null && !known.has(parent));
  const homeless = clauses.filter(({ section }) => section !== '' && !known.has(section));
  return [
    ...parents.map(({ eId, parent }) => `${eId} has the unknown parent ${parent}`),
    ...homeless.map(({ eId, section }) => `clause ${eId} stands in the unknown section ${section}`),
  ];
}

function danglingClauses(content: PlanContent): [collection: string, detail: string][] {
  const known = new Set(content.clauses.map(({ eId }) => eId));
  const names = ['excerpts', 'indicators', 'commitments', 'deadlines', 'tasks', 'responsibilities'] as const;
  return names.flatMap((name) => {
    const dangling = content[name].filter(({ eId }) => !known.has(eId));
    return dangling.map(({ eId }): [string, string] => [name, `the clause ${eId} does not exist`]);
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
