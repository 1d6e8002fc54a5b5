import { parse } from 'yaml';
import type { z } from 'zod';
import { glossary, type Term } from '../../src/model/index.ts';
import { type Problem, type ProblemKey, problem } from '../report/problem.ts';
import type { Generated } from './content.ts';
import type { Files } from './files.ts';
import { checkFindings, readFindings } from './findings.ts';
import { lineOfPath } from './locate.ts';

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
  const { data, problems } = readYaml(file, text, glossary, 'glossary-unreadable');
  const known = new Set(themes.map(({ id }) => id));
  return [...problems, ...termFaults(data ?? [], known, file, text)];
}

/** Reads a YAML text against a schema; faults are reported with their lines. */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  key: ProblemKey,
): { data: T | null; problems: Problem[] } {
  try {
    const parsed = schema.safeParse(parse(text));
    if (parsed.success) return { data: parsed.data, problems: [] };
    const problems = parsed.error.issues.map((issue) => {
      return problem(key, file, lineOfPath(text, issue.path), `${issue.path.join('.')}: ${issue.message}`);
    });
    return { data: null, problems };
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line ?? 1;
    return { data: null, problems: [problem(key, file, line, (error as Error).message.split('\n')[0])] };
  }
}

function termFaults(
  terms: readonly Term[],
  themes: ReadonlySet<string>,
  file: string,
  text: string,
): Problem[] {
  const seen = new Set<string>();
  return terms.flatMap((term, index) => {
    const at = lineOfPath(text, [index]);
    const faults = term.themes.filter((theme) => !themes.has(theme)).map((theme) => `unknown theme ${theme}`);
    if (seen.has(term.id)) faults.push(`the term ${term.id} stands twice`);
    seen.add(term.id);
    return faults.map((fault) => problem('glossary-unreadable', file, at, fault));
  });
}
