import { glossary, type Term } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml, type Structured } from '../report/structured.ts';
import type { Generated } from './content.ts';
import type { Files } from './files.ts';
import { checkFindings, readFindings } from './findings.ts';

/** Checks the hand-written texts that lean on the plans: the findings and the glossary. */
export function checkHandWritten(files: Files, generated: Generated): Problem[] {
  return [...checkAllFindings(files, generated), ...checkGlossary(files, generated)];
}

function checkAllFindings(files: Files, { plans }: Generated): Problem[] {
  const read = readFindings('content/findings', (path) => files.text(path) ?? '', files.list);
  const clauses = plans.flatMap((plan) => plan.clauses);
  const excerpts = plans.flatMap((plan) => plan.excerpts);
  return [...read.problems, ...checkFindings(read.files, clauses, excerpts)];
}

function checkGlossary(files: Files, { themes }: Generated): Problem[] {
  const file = 'content/glossary/terms.yaml';
  const text = files.text(file);
  if (text === null) return [problem('glossary-unreadable', file, 0, 'it does not exist')];
  const read = readAgainst(file, glossary, { key: 'glossary-unreadable', read: () => readYaml(text) });
  const known = new Set(themes.map(({ id }) => id));
  return [...read.problems, ...termFaults(read.data ?? [], known, file, read.placeOf)];
}

function termFaults(
  terms: readonly Term[],
  themes: ReadonlySet<string>,
  file: string,
  placeOf: Structured['placeOf'],
): Problem[] {
  const seen = new Set<string>();
  return terms.flatMap((term, index) => {
    const at = placeOf([index]);
    const faults = term.themes.filter((theme) => !themes.has(theme)).map((theme) => `unknown theme ${theme}`);
    if (seen.has(term.id)) faults.push(`the term ${term.id} stands twice`);
    seen.add(term.id);
    return faults.map((fault) => problem('glossary-unreadable', file, at, fault));
  });
}
