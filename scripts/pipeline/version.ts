import { createHash, type Hash } from 'node:crypto';
import { parse } from 'yaml';
import { type CollectionName, collectionNames, collectionOf, pathOf } from '../../src/model/content.ts';
import { type Version, version } from '../../src/model/site.ts';
import type { Theme } from '../../src/model/theme.ts';
import { readAgainst, readJson } from '../report/structured.ts';
import type { Files } from './files.ts';
import type { PlanContent } from './plan.ts';

/** Path of the version of the data. */
export const versionFile = 'content/version.json';

/** What is published beside the collections. */
const beside = ['content/site.yaml', 'content/accuracy.json'];

/** What the hash is taken of: the records of the plans and themes, and the files of what is written by hand. */
export interface Published {
  readonly files: Files;
  readonly plans: readonly PlanContent[];
  readonly themes: readonly Theme[];
}

/** The month of a day as a version has it: `2026.11`. */
export const monthOf = (day: Date): string =>
  `${day.getFullYear()}.${String(day.getMonth() + 1).padStart(2, '0')}`;

/** Returns the version of what is published: its hash, and the month of the version that stands if that has the same, else `month`. */
export function versionOf(published: Published, month: string): Version {
  const sha256 = hashOf(published);
  const { files } = published;
  const read = () => readJson(files.text(versionFile) ?? 'null');
  const { data } = readAgainst(versionFile, version, { key: 'content-invalid', read });
  return { month: data?.sha256 === sha256 ? data.month : month, sha256 };
}

/** SHA-256 over all records but the changes, which follow from them, in the order of the list, independent of the order of fields, of layout and of comments. */
function hashOf(published: Published): string {
  const hash = createHash('sha256');
  for (const name of collectionNames) addCollection(hash, name, published);
  for (const path of beside) addFile(hash, path, published.files);
  return hash.digest('hex');
}

function addCollection(hash: Hash, name: CollectionName, { files, plans, themes }: Published): void {
  const { form } = collectionOf(name);
  if (name === 'changes') return;
  if (form === 'pages') add(hash, name, themes);
  else if (form === 'list') addFile(hash, pathOf(name), files);
  else if (form === 'lists')
    for (const file of files.list(pathOf(name))) addFile(hash, `${pathOf(name)}/${file}`, files);
  else for (const plan of plans) add(hash, `${name}/${plan.plan.id}`, ofPlan(name, plan));
}

/** The data of a generated collection that belongs to one plan. */
function ofPlan(name: CollectionName, content: PlanContent): unknown {
  if (name === 'plans') return content.plan;
  return name === 'sources' ? content.lines : content[name as keyof PlanContent];
}

function addFile(hash: Hash, path: string, files: Files): void {
  const text = files.text(path);
  if (text !== null) add(hash, path, parsed(text));
}

/** A YAML or JSON text as data; what cannot be read counts as it stands, and is reported elsewhere. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}

function add(hash: Hash, name: string, data: unknown): void {
  hash.update(`${name}\n${JSON.stringify(data, sortedFields) ?? ''}\n`);
}

/** Puts the fields of an object in the order of their names. */
function sortedFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
