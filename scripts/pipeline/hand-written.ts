import { z } from 'zod';
import { collectionNames, collectionOf, pathOf } from '../../src/model/content.ts';
import { glossary, type Term } from '../../src/model/index.ts';
import { processing } from '../../src/model/processing.ts';
import { site } from '../../src/model/site.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml, type Structured } from '../report/structured.ts';
import type { Generated } from './content.ts';
import type { Files } from './files.ts';
import { checkFindings, readFindings } from './findings.ts';

/** Checks the hand-written texts: findings, glossary, what the site says of itself and of its tables. */
export function checkHandWritten(files: Files, generated: Generated): Problem[] {
  return [
    ...checkAllFindings(files, generated),
    ...checkGlossary(files, generated),
    ...checkSite(files),
    ...checkProcessing(files),
  ];
}

function checkAllFindings(files: Files, { plans, leftOut }: Generated): Problem[] {
  const read = readFindings('content/findings', (path) => files.text(path) ?? '', files.list);
  const clauses = plans.flatMap((plan) => plan.clauses);
  const excerpts = plans.flatMap((plan) => plan.excerpts);
  return [...read.problems, ...checkFindings(read.files, clauses, excerpts, new Set(leftOut))];
}

function checkSite(files: Files): Problem[] {
  const file = 'content/site.yaml';
  const read = () => readYaml(files.text(file) ?? '');
  return [...readAgainst(file, site, { key: 'site-unreadable', read }).problems];
}

function checkProcessing(files: Files): Problem[] {
  const file = pathOf('processing');
  const key = 'processing-unreadable';
  const read = () => readYaml(files.text(file) ?? '');
  const { data, problems, placeOf } = readAgainst(file, z.array(processing), { key, read });
  const tables = collectionNames.filter((name) => collectionOf(name).table) as readonly string[];
  const unknown = (data ?? []).flatMap(({ id }, index) =>
    tables.includes(id) ? [] : [problem(key, file, placeOf([index]), `no table is called ${id}`)],
  );
  return [...problems, ...unknown];
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
