import { z } from 'zod';
import { accuracy } from '../../src/model/accuracy.ts';
import { change } from '../../src/model/change.ts';
import { type CollectionName, collectionNames, entrySchema, pathOf } from '../../src/model/content.ts';
import { version } from '../../src/model/site.ts';
import { type Problem, problem } from '../report/problem.ts';
import { readAgainst, readJson } from '../report/structured.ts';
import { lockFile, lockModel } from './lock.ts';

/** Schemas of the generated files that are no collection. */
const others: Readonly<Record<string, z.ZodType>> = {
  [lockFile]: lockModel,
  'content/version.json': version,
  'content/accuracy.json': accuracy,
  [pathOf('changes')]: z.array(change),
};

/** Validates the text of a generated file against its schema; every fault is reported with its line. A file without schema has none. */
export function validateFile(file: string, text: string): Problem[] {
  const name = collectionAt(file);
  const schema = name ? entrySchema(name) : others[file];
  if (!schema) return [];
  const { data, problems } = readAgainst(file, schema, {
    key: 'content-invalid',
    read: () => readJson(text),
  });
  if (data === null || !name) return [...problems];
  const { plan, id } = data as { plan?: string; id?: string };
  return file.endsWith(`/${plan ?? id}.json`) ? [] : [invalid(file, 1, `it holds the plan ${plan ?? id}`)];
}

/** The collection in whose folder a file lies, such as `content/clauses/yulin.json`. */
function collectionAt(file: string): CollectionName | undefined {
  const folder = file.slice(0, file.lastIndexOf('/'));
  return collectionNames.find((name) => pathOf(name) === folder);
}

const invalid = (file: string, line: number, detail: string) =>
  problem('content-invalid', file, line, detail);
