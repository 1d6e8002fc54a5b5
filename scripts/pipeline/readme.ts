import type { Form } from '../../src/model/collections.ts';
import { type CollectionName, collectionNames, collectionOf, pathOf } from '../../src/model/content.ts';

/** Path of the README from the root of the project. */
export const readmeFile = 'README.md';

const marks = ['<!-- collections: written by npm run content -->\n', '<!-- /collections -->'] as const;

/** What the files of a collection are called, by its form. */
const names: Record<Form, string> = {
  city: '/<city>.json',
  cities: '/<city>.json',
  pages: '/<id>.mdx',
  lists: '/<id>.yaml',
  list: '',
};

function line(name: CollectionName): string {
  const { record, form, table } = collectionOf(name);
  const fields = Object.keys(record.shape).join(' ');
  return `| ${name}${table ? ` ${table.title}` : ''} | \`${pathOf(name)}${names[form]}\` | ${table ? '✓' : ''} | ${fields} |`;
}

/** The README with its table of collections as the list of collections has it; unchanged where it has no place for one. */
export function readmeWith(readme: string): string {
  const [from, to] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])];
  if (from < 0 || to < from) return readme;
  const head = '| collection | where | in /data/ | fields |\n|---|---|---|---|';
  const table = [head, ...collectionNames.map(line)].join('\n');
  return `${readme.slice(0, from)}${marks[0]}\n${table}\n\n${readme.slice(to)}`;
}
