import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clause } from '../../src/model/clause.ts';
import type { Selected } from '../../src/model/excerpt.ts';
import { type Findings, findings as findingsModel } from '../../src/model/finding.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml, type Structured } from '../report/structured.ts';
import { faultOf } from './finding-fault.ts';
import { byPlanAndId } from './quotes.ts';

/** The findings of one theme with where they stand in their file. */
export interface FindingsFile {
  /** File relative to the project. */
  readonly file: string;
  readonly findings: Findings;
  /** Place of the value at a path. */
  readonly placeOf: Structured['placeOf'];
}

/** Reads one file of findings; faults go to `problems`. */
function readFile(file: string, text: string, problems: Problem[]): FindingsFile | null {
  const read = readAgainst(file, findingsModel, { key: 'finding-unreadable', read: () => readYaml(text) });
  problems.push(...read.problems);
  return read.data && { file, findings: read.data, placeOf: read.placeOf };
}

/** Reads all findings of a folder (`*.yaml`), sorted by name; never throws on bad content. `read` gets a path joined to `dir`. */
export function readFindings(
  dir: string,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
  list: (dir: string) => string[] = readdirSync,
): { files: FindingsFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = list(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFile(`content/findings/${name}`, read(join(dir, name)), problems))
    .filter((file) => file !== null);
  return { files, problems };
}

/** Faults of the findings of one theme: clauses and quotes that do not exist, cities doubled. */
function faultsOfFile(
  { file, findings, placeOf }: FindingsFile,
  clauses: ReadonlyMap<string, Clause>,
  spoken: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  const named =
    findings.theme === basename(file, '.yaml')
      ? []
      : [problem('finding-unreadable', file, placeOf(['theme']), `its theme is ${findings.theme}`)];
  return [
    ...named,
    ...findings.findings.flatMap((finding, index) => {
      const doubled = seen.has(finding.plan) ? `${finding.plan} has two findings` : null;
      seen.add(finding.plan);
      const isLeftOut = leftOut.has(finding.plan);
      const fault = doubled ?? (isLeftOut ? null : faultOf(finding, findings.theme, clauses, spoken));
      return fault ? [problem('finding-unsupported', file, placeOf(['findings', index]), fault)] : [];
    }),
  ];
}

/** Cities that speak of a theme and have no finding yet, as a new city has none; no fault, but the five must have theirs. */
export function missingFindings(files: readonly FindingsFile[], excerpts: readonly Selected[]): Problem[] {
  const spoken = new Set(excerpts.map(({ theme, plan }) => `${theme}/${plan}`));
  const found = new Set(
    files.flatMap(({ findings }) => findings.findings.map(({ plan }) => `${findings.theme}/${plan}`)),
  );
  return [...spoken]
    .filter((pair) => !found.has(pair))
    .map((pair) => {
      const [theme, plan] = pair.split('/');
      return problem(
        'finding-unsupported',
        `content/findings/${theme}.yaml`,
        0,
        `${plan} speaks of ${theme} and has no finding`,
      );
    });
}

/**
 * Checks findings against the clauses and excerpts of all plans: each claim must have its quote, verbatim in its clause
 * and with the numbers claimed, for a city that speaks of the theme, and no city may have two; those on a city that is
 * `leftOut` cannot be checked. Returns every problem with file and line.
 */
export function checkFindings(
  files: readonly FindingsFile[],
  clauses: readonly Clause[],
  excerpts: readonly Selected[],
  leftOut: ReadonlySet<string> = new Set(),
): Problem[] {
  const byId = byPlanAndId(clauses);
  const spoken = new Set(excerpts.map(({ theme, plan }) => `${theme}/${plan}`));
  return files.flatMap((file) => faultsOfFile(file, byId, spoken, leftOut));
}
