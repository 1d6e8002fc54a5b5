import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { recordContent } from '../search/language/bigrams.ts';
import { foldAll } from '../search/language/fold.ts';

/** A plan as the index sees it: its id and the texts of its clauses. */
export interface IndexPlan {
  readonly id: string;
  readonly texts: readonly string[];
}

/** A file of the finished index. */
export interface IndexFile {
  /** Path within the `pagefind` folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A finished index: the files the browser needs and which record is which plan. */
export interface BuiltIndex {
  readonly files: readonly IndexFile[];
  /** Index of the plan by record id, as Pagefind's results name it. */
  readonly records: Readonly<Record<string, number>>;
}

/** Postings per chunk: small chunks, since a query needs a few pairs of characters out of very many. */
const chunkSize = '1000';
/** Files that searching without Pagefind's own interface and excerpts needs. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*\.pf_index)$/u;

function assertNone(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${doing}: ${errors.join('; ')}`);
}

/** Reads from a fragment which plan it is; the file is gzip of a 12-byte signature and JSON. */
function planOfFragment({ content }: IndexFile): number {
  const data = JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url: string };
  return Number(data.url.replace(/^\//u, ''));
}

/** Which plan each record id stands for; throws unless every plan has exactly one. */
function recordsOf(files: readonly IndexFile[], plans: number): Record<string, number> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const pairs = fragments.map((file): [string, number] => [
    file.path.replace(/^.*\/|\.pf_fragment$/gu, ''),
    planOfFragment(file),
  ]);
  if (new Set(pairs.map(([, plan]) => plan)).size !== plans) {
    throw new Error(`Pagefind holds ${pairs.length} records, expected one for each of ${plans} plans`);
  }
  return Object.fromEntries(pairs);
}

/** Builds an index of one record a plan (overlapping pairs of characters); throws on any error Pagefind reports. */
export async function buildIndex(plans: readonly IndexPlan[]): Promise<BuiltIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= chunkSize;
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({});
    assertNone(errors, 'creating the index');
    if (!index) throw new Error('Pagefind returned no index');
    for (const [order, { texts }] of plans.entries()) {
      const content = recordContent(texts.map(foldAll));
      const added = await index.addCustomRecord({ url: String(order), content, language: 'zh' });
      assertNone(added.errors, `adding plan ${plans[order]?.id}`);
    }
    const { files, errors: failed } = await index.getFiles();
    assertNone(failed, 'writing the index');
    return { files: files.filter(({ path }) => needed.test(path)), records: recordsOf(files, plans.length) };
  } finally {
    await pagefind.close();
  }
}

/** Writes a file below `dir`, making folders as needed. */
export async function put(dir: URL, path: string, content: string | Uint8Array): Promise<void> {
  const file = fileURLToPath(new URL(path, dir));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Reads a JSON file below `dir`. */
export async function readJson<T>(dir: URL, path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, dir), 'utf8')) as T;
}
