/** `npm run learn`: learns from all labels what words, concepts and titles count for, and writes `content/weights`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { learnedFiles } from './learn/files.ts';
import { commandLine } from './system/arguments.ts';
import { ROOT } from './system/root.ts';

commandLine('npm run learn', {});

const files = learnedFiles(ROOT);
for (const [path, text] of files) {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} themes`);
