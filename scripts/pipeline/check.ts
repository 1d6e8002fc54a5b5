import type { Change } from '../../src/model/change.ts';
import { type Problem, problem } from '../report/problem.ts';
import { changesFile, versionIn } from './changes.ts';
import { generateContent, staleFiles } from './content.ts';
import type { Files } from './files.ts';
import { checkHandWritten } from './hand-written.ts';
import { validateFile } from './validate.ts';

/**
 * Checks the whole project's content: seeds, themes and vocabulary, hand-written texts, and that what stands in
 * `content/` is valid and is exactly what the seeds and rules give. Returns every problem found.
 */
export function checkContent(files: Files): Problem[] {
  const generated = generateContent(files);
  const inputs = [...generated.problems, ...checkHandWritten(files, generated)];
  const onDisk = [...generated.files.keys()].flatMap((path) =>
    checkFile(files, path, generated.files.get(path) ?? ''),
  );
  onDisk.push(...checkBeside(files));
  const unexpected = staleFiles(files, generated).map((path) => problem('content-unexpected', path, 0));
  return [...inputs, ...onDisk, ...(generated.problems.length > 0 ? [] : unexpected)];
}

/** Checks the generated files that other commands than this can tell: what was measured, and the changes, which are of one version. */
function checkBeside(files: Files): Problem[] {
  const version = versionIn(files, '');
  return ['content/accuracy.json', changesFile].flatMap((path) => {
    const text = files.text(path);
    if (text === null) return [problem('content-missing', path, 0)];
    const faults = validateFile(path, text);
    if (faults.length > 0 || path !== changesFile) return faults;
    const isOld = (JSON.parse(text) as Change[]).some(({ to }) => to !== version);
    return isOld ? [problem('content-stale', path, 1, `it is not of version ${version}`)] : [];
  });
}

function checkFile(files: Files, path: string, wanted: string): Problem[] {
  const found = files.text(path);
  if (found === null) return [problem('content-missing', path, 0)];
  if (found === wanted) return [];
  return [...validateFile(path, found), staleAt(path, found, wanted)];
}

function staleAt(path: string, found: string, wanted: string): Problem {
  const wantedLines = wanted.split('\n');
  const index = found.split('\n').findIndex((line, at) => line !== wantedLines[at]);
  const detail = `expected ${JSON.stringify((wantedLines[index] ?? '').trim())}`;
  return problem('content-stale', path, index + 1, detail);
}
