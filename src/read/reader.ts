import { parse } from 'yaml';
import type { TableHead } from '../model/vocabulary.ts';

const learned = import.meta.glob('../../content/weights/*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const heads = import.meta.glob('../../content/vocabulary/table-heads.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Learned weights of the themes as they lie in `content/weights`, by path from the root. */
export const weightsByPath: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(learned).map(([path, text]) => [path.replace('../../', ''), text as string]),
);

/** What the heads of tables may say. */
export const tableHeads: readonly TableHead[] = Object.values(heads).flatMap(
  (text) => parse(text as string) as TableHead[],
);
