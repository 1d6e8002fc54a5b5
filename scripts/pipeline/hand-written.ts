import { z } from 'zod';
import { collectionNames, collectionOf, pathOf } from '../../src/model/content.ts';
import { derivedNames, processing } from '../../src/model/processing.ts';
import { site } from '../../src/model/site.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readYaml } from '../report/structured.ts';
import type { Generated } from './content.ts';
import type { Files } from './files.ts';
import { checkFindings, readFindings } from './findings.ts';
import { checkGlossary } from './glossary.ts';

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
  const collections = collectionNames.filter((name) => collectionOf(name).table);
  const tables: readonly string[] = [...collections, ...derivedNames];
  const unknown = (data ?? []).flatMap(({ id }, index) =>
    tables.includes(id) ? [] : [problem(key, file, placeOf([index]), `no table is called ${id}`)],
  );
  return [...problems, ...unknown];
}
