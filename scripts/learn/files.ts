import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '../report/problem.ts';
import { weightsFile } from '../themes/open.ts';
import { formatWeights } from '../themes/weights.ts';
import { labelFolders, readLabelCorpus } from './corpus.ts';
import { learn } from './train.ts';

/** What is learned from all labels of the project: the text of each file of weights, by its path; throws as `readLabelCorpus`. */
export function learnedFiles(root: string): Map<string, string> {
  const { themes, examples } = readLabelCorpus(root);
  const learned = learn(examples, themes);
  return new Map(
    themes.map(({ id }) => [weightsFile(id), formatWeights(learned.filter(({ theme }) => theme === id))]),
  );
}

/** The files of weights that are not what the labels give; none where the project has no labels. */
export function staleWeights(root: string): Problem[] {
  if (!labelFolders.every((folder) => existsSync(join(root, folder)))) return [];
  const isCurrent = (path: string, text: string) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
  return [...learnedFiles(root)].flatMap(([path, text]) =>
    isCurrent(path, text) ? [] : [problem('weights-stale', path, 0)],
  );
}
