import type { Problem } from '../report/problem.ts';
import { checkContent } from './check.ts';
import { generateContent } from './content.ts';
import type { Files } from './files.ts';
import { missingFindings, readFindings } from './findings.ts';
import { manifestFile, readManifest } from './manifest.ts';

/** What is wrong with the whole content, from what stops a build to what is merely left to do. */
export interface Diagnosis {
  /** Faults that stop the build, those of what is received and written by hand before those of what is generated. */
  readonly faults: readonly Problem[];
  /** What a reader would miss, though the site can be built; one sentence each. */
  readonly gaps: readonly string[];
}

/** Kinds of fault that vanish by themselves once the others are mended and content is made anew. */
const followUps = new Set(['content-stale', 'content-missing', 'content-unexpected', 'content-invalid']);

/** Examines a project's files; touches none. */
export function diagnose(files: Files): Diagnosis {
  const faults = checkContent(files);
  const first = faults.filter(({ key }) => !followUps.has(key));
  const last = faults.filter(({ key }) => followUps.has(key));
  return {
    faults: [...first, ...last],
    gaps: [...orphans(files), ...unconfirmed(files), ...unanswered(files)],
  };
}

/** Files of a city that the manifest does not have. */
function orphans(files: Files): string[] {
  const { entries } = readManifest(files.text(manifestFile));
  const seeds = new Set([
    'manifest.json',
    ...entries.flatMap(({ file, converted }) => [file, converted?.file ?? file]),
  ]);
  const cities = new Set(entries.map(({ id }) => `${id}.yaml`));
  return [
    ...files
      .list('seeds')
      .filter((name) => !seeds.has(name))
      .map((name) => `seeds/${name}`),
    ...files
      .list('content/corrections')
      .filter((name) => !cities.has(name))
      .map((name) => `content/corrections/${name}`),
  ].map((path) => `${path}: the manifest has no entry for it. Add one, or remove the file.`);
}

/** Entries of which a machine found what no editor has confirmed. */
function unconfirmed(files: Files): string[] {
  const { entries } = readManifest(files.text(manifestFile));
  return entries.flatMap(({ id, inferred }) =>
    inferred
      ? [
          `${manifestFile}: ${id}: no editor has confirmed ${inferred.join(', ')}. Look, then delete "inferred".`,
        ]
      : [],
  );
}

/** Cities that speak of a theme and have no finding. */
function unanswered(files: Files): string[] {
  const { plans } = generateContent(files);
  const { files: read } = readFindings('content/findings', (path) => files.text(path) ?? '', files.list);
  const missing = missingFindings(
    read,
    plans.flatMap(({ excerpts }) => excerpts),
  );
  return missing.map(({ file, message }) => `${file}: ${message}`);
}
