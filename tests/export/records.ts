import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { tablesOf } from '../../src/export/tables.ts';
import type { Theme } from '../../src/model/index.ts';
import type { Records } from '../../src/read/records.ts';
import { cities, records as read } from '../facts/content.ts';

const each = <T>(kind: string): T[] => cities.flatMap((city) => read<T>(kind, city));

const themes = readdirSync('content/themes')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => matter(readFileSync(`content/themes/${file}`, 'utf8'), {}).data as Theme)
  .sort((a, b) => a.order - b.order);

/** The records as the site publishes them, read from the generated files. */
export const published: Records = {
  plans: cities.map((city) => JSON.parse(readFileSync(`content/plans/${city}.json`, 'utf8'))),
  sections: each('sections'),
  clauses: each('clauses'),
  themes,
  excerpts: each('excerpts'),
  indicators: each('indicators'),
  commitments: each('commitments'),
  deadlines: each('deadlines'),
  tasks: each('tasks'),
  responsibilities: each('responsibilities'),
};

/** The ten tables. */
export const tables = tablesOf(published);
