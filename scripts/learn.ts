/** npm run learn   learns from all labels what words, concepts and titles count for, and writes content/weights */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLabelCorpus } from './learn/corpus.ts';
import { learn } from './learn/train.ts';
import { ROOT } from './system/root.ts';
import { weightsFile } from './themes/open.ts';
import { formatWeights } from './themes/weights.ts';

const { themes, examples } = readLabelCorpus(ROOT);
const learned = learn(examples, themes);
for (const { id } of themes) {
  const file = join(ROOT, weightsFile(id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatWeights(learned.filter(({ theme }) => theme === id)));
}
console.log(
  `${examples.length} sentences, ${learned.reduce((sum, { weights }) => sum + weights.size, 0)} weights`,
);
