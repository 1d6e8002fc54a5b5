import { join } from 'node:path';
import type { Theme } from '../../src/model/theme.ts';
import { conceptFinder } from '../../src/writing/concepts.ts';
import { readVocabulary } from '../facts/vocabulary.ts';
import { diskFiles } from '../pipeline/files.ts';
import { readCities } from '../pipeline/read.ts';
import { readBlind } from '../quality/blind.ts';
import { type GoldSentence, readGold } from '../quality/gold.ts';
import { type LabelledDocument, readLabelled } from '../quality/labelled-documents.ts';
import { loadThemes, readPlanText } from '../quality/plans.ts';
import { formatProblems } from '../report/problem.ts';
import { featureReader } from '../themes/features.ts';
import { documentExamples, planExamples } from './examples.ts';
import type { Example } from './train.ts';

/** Folders of the labelled documents that the classifier learns from. */
export const labelFolders = ['tests/gold/documents', 'tests/gold/kept'] as const;

/** Everything the classifier learns from. */
export interface LabelCorpus {
  readonly themes: readonly Theme[];
  readonly documents: readonly LabelledDocument[];
  /** Examples of the documents and of the site's plans, document by document. */
  readonly examples: readonly Example[];
}

/** Reads the labelled documents of the project; throws as `readLabelled`. */
export const labelledOf = (root: string): LabelledDocument[] =>
  labelFolders.flatMap((folder) => readLabelled(join(root, folder)));

/** Reads all labels of the project; throws where a label file or theme cannot be read. */
export function readLabelCorpus(root: string): LabelCorpus {
  const files = diskFiles(root);
  const themes = loadThemes(root);
  const { vocabulary, problems } = readVocabulary('content/vocabulary', (path) => files.text(path) ?? '');
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const read = featureReader(conceptFinder(vocabulary.concepts));
  const documents = labelledOf(root);
  const ofPlans = readCities(files).flatMap((city) =>
    planExamples(city, readPlanText(files, city), labelsOf(root, city), read),
  );
  return {
    themes,
    documents,
    examples: [...ofPlans, ...documents.flatMap((each) => documentExamples(each, read))],
  };
}

/** The gold labels of a city; themes that only the blind reader saw are ones on which careful readers differ. */
function labelsOf(root: string, city: string): GoldSentence[] {
  const blind = readBlind(root, city).map(({ text, line, themes }): GoldSentence => {
    return { text, line, labels: [], optional: themes, heading: false, split: 'dev' };
  });
  return [...readGold(root, city), ...blind];
}
