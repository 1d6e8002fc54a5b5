import { join } from 'node:path';
import { readVocabulary } from '../facts/vocabulary.ts';
import { diskFiles, type Files } from '../pipeline/files.ts';
import { openThemes } from '../themes/open.ts';
import { readThemes } from '../themes/read.ts';
import type { Reading } from './inspect.ts';

/** What texts are read with, from a project's files; what is wrong with it is for `npm run check` to say. */
export function readingFrom(files: Files): Reading {
  const text = (path: string) => files.text(path) ?? '';
  const { themes } = readThemes(join('content', 'themes'), text, files.list);
  const { vocabulary } = readVocabulary('content/vocabulary', text);
  return { reader: openThemes(themes, vocabulary.concepts, files.text).reader, vocabulary };
}

/** What texts are read with, from the project at `root`. */
export const readingOf = (root: string): Reading => readingFrom(diskFiles(root));
