import type { z } from 'zod';
import { type CollectionName, collectionNames, entrySchema, pathOf } from '../../src/model/content.ts';
import { type Problem, problem } from '../report/problem.ts';
import { brokenLine, lineOfPath } from './locate.ts';
import { lockFile, lockModel } from './lock.ts';

/** Validates the text of a generated file against its schema; every fault is reported with its line. A file without schema has none. */
export function validateFile(file: string, text: string): Problem[] {
  const name = collectionAt(file);
  const schema = file === lockFile ? lockModel : name && entrySchema(name);
  if (!schema) return [];
  const { data, problems } = readJson(file, text, schema);
  if (data === null || !name) return problems;
  const { plan, id } = data as { plan?: string; id?: string };
  return file.endsWith(`/${plan ?? id}.json`) ? [] : [invalid(file, 1, `it holds the plan ${plan ?? id}`)];
}

/** Reads a JSON text against a schema; never throws: faults are reported with their lines, and `data` is then null. */
export function readJson<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { data: T | null; problems: Problem[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return {
      data: null,
      problems: [invalid(file, brokenLine(text), (error as Error).message)],
    };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) =>
    invalid(file, lineOfPath(text, path), `${path.join('.')}: ${message}`),
  );
  return { data: null, problems };
}

/** The collection in whose folder a file lies, such as `content/clauses/yulin.json`. */
function collectionAt(file: string): CollectionName | undefined {
  const folder = file.slice(0, file.lastIndexOf('/'));
  return collectionNames.find((name) => pathOf(name) === folder);
}

const invalid = (file: string, line: number, detail: string) =>
  problem('content-invalid', file, line, detail);
