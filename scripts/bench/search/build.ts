import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import type { Manifest, EngineName as OwnEngine, PackedPlan } from '../../../src/search/corpus.ts';
import { pairsFiles } from '../../../src/search/engines/pairs-index.ts';
import { recordContent } from '../../../src/search/language/bigrams.ts';
import { foldAll } from '../../../src/search/language/fold.ts';
import { packPlan } from '../../../src/search/pack.ts';
import { ROOT } from '../../system/root.ts';
import type { BenchPlan } from './corpus.ts';
import { pagefindFiles } from './pagefind.ts';

/** Names of the engines, as their modules are called. */
export const engineNames = [
  'own-scan',
  'own-pagefind',
  'own-pairs',
  'pagefind-plain',
  'minisearch-segments',
  'minisearch-pairs',
  'flexsearch',
  'orama',
] as const;
export type BenchEngineName = (typeof engineNames)[number];

/** Engines whose index is one file that grows with the texts: not tried where that would be hundreds of megabytes. */
export const wholeIndex: ReadonlySet<BenchEngineName> = new Set([
  'pagefind-plain',
  'minisearch-segments',
  'minisearch-pairs',
  'flexsearch',
  'orama',
]);

type Put = (path: string, content: string | Uint8Array) => void;

function writer(dir: string): Put {
  rmSync(dir, { recursive: true, force: true });
  return (path, content) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  };
}

function packed({ clauses }: BenchPlan): PackedPlan {
  return packPlan(
    clauses.map((clause, index) => ({ ...clause, lead: 0, place: `位${index}`, top: '', themes: [] })),
  );
}

/** Files of the site's own engines, as the site ships them. */
async function putOwn(put: Put, plans: readonly BenchPlan[], engine: OwnEngine): Promise<void> {
  const texts = plans.map(packed);
  const meta = plans.map(({ id }) => ({
    id,
    city: id,
    title: `${id}医疗保障规划`,
    docNumber: '',
    hue: 'hue-0',
  }));
  const manifest: Manifest = {
    engine,
    bundled: engine === 'scan',
    plans: meta,
    themes: [],
    synonyms: [],
    variants: [],
  };
  put('manifest.json', JSON.stringify(manifest));
  const starts = plans.map((_, index) =>
    plans.slice(0, index).reduce((sum, { clauses }) => sum + clauses.length, 0),
  );
  put('starts.json', JSON.stringify(starts));
  if (engine === 'scan') put('texts.json', JSON.stringify(texts));
  else
    for (const [index, text] of texts.entries()) put(`plans/${plans[index]!.id}.json`, JSON.stringify(text));
  if (engine === 'pagefind') await putIndexed(put, texts);
  if (engine === 'pairs') {
    for (const { path, content } of pairsFiles(texts)) put(path, JSON.stringify(content));
  }
}

async function putIndexed(put: Put, texts: readonly PackedPlan[]): Promise<void> {
  const records = texts.map((text) => recordContent(text.texts.map(foldAll)));
  const files = await pagefindFiles(records, true);
  const plansOf: Record<string, number> = {};
  for (const { path, content } of files) {
    if (path.endsWith('.pf_fragment')) plansOf[idOf(path)] = urlOf(content);
    else put(`pagefind/${path}`, content);
  }
  put('records.json', JSON.stringify(plansOf));
}

const idOf = (path: string) => path.replace(/^.*\/|\.pf_fragment$/gu, '');
const urlOf = (content: Uint8Array) =>
  Number(
    (JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string }).url.replace(/^\//u, ''),
  );

async function putPlainPagefind(put: Put, texts: readonly string[]): Promise<void> {
  const numbers: Record<string, number> = {};
  for (const { path, content } of await pagefindFiles(texts, false)) {
    if (path.endsWith('.pf_fragment')) numbers[idOf(path)] = urlOf(content);
    put(`pagefind/${path}`, content);
  }
  put('uncounted.json', JSON.stringify(numbers));
}

async function putIndex(name: BenchEngineName, put: Put, plans: readonly BenchPlan[]): Promise<void> {
  const texts = plans.flatMap(({ clauses }) => clauses).map(({ text }) => text);
  if (name === 'own-scan') await putOwn(put, plans, 'scan');
  else if (name === 'own-pagefind') await putOwn(put, plans, 'pagefind');
  else if (name === 'own-pairs') await putOwn(put, plans, 'pairs');
  else if (name === 'pagefind-plain') await putPlainPagefind(put, texts);
  else if (name === 'flexsearch') {
    put('index.json', JSON.stringify((await import('./engines/flexsearch.ts')).indexed(texts)));
  } else if (name === 'orama') put('index.json', await (await import('./engines/orama.ts')).indexed(texts));
  else {
    const cut = name === 'minisearch-pairs' ? 'pairs' : 'segments';
    put('index.json', (await import('./engines/minisearch.ts')).indexed(texts, cut));
  }
}

/** Builds an engine's files and its browser module, `engine.js`, in `dir`. */
export async function buildEngine(
  name: BenchEngineName,
  dir: string,
  plans: readonly BenchPlan[],
): Promise<void> {
  const put = writer(dir);
  await putIndex(name, put, plans);
  await bundle({
    entryPoints: [join(ROOT, `scripts/bench/search/engines/${name}.ts`)],
    outfile: join(dir, 'engine.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}
