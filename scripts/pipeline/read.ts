import { cityFile, type NameOf, type RecordOf, recordsIn } from '../../src/model/content.ts';
import { formatProblems, problem } from '../report/problem.ts';
import type { Files } from './files.ts';
import { readManifest } from './manifest.ts';
import { validateFile } from './validate.ts';

/** Ids of the cities in the manifest's order; throws an Error that lists every problem of the manifest. */
export function readCities(files: Files): string[] {
  const { entries, problems } = readManifest(files.text('seeds/manifest.json'));
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return entries.map(({ id }) => id);
}

/** Reads the generated records of a city; throws an Error that lists every problem of their file. */
export function readRecords<N extends NameOf<'city' | 'cities'>>(
  files: Files,
  name: N,
  city: string,
): RecordOf<N>[] {
  const path = cityFile(name, city);
  const text = files.text(path);
  const problems = text === null ? [problem('content-missing', path, 0)] : validateFile(path, text);
  if (text === null || problems.length > 0) throw new Error(formatProblems(problems));
  return recordsIn(name, JSON.parse(text));
}

/** Reads the generated records of all cities, in the manifest's order; throws as `readRecords` does. */
export const readAllRecords = <N extends NameOf<'city' | 'cities'>>(files: Files, name: N): RecordOf<N>[] =>
  readCities(files).flatMap((city) => readRecords(files, name, city));
