import type { EngineName, Manifest } from '../../search/corpus.ts';
import type { Engine, Load } from '../../search/engines/engine.ts';
import { type PagefindIndex, pagefindEngine } from '../../search/engines/pagefind.ts';
import { pairsEngine } from '../../search/engines/pairs.ts';
import { scanEngine } from '../../search/engines/scan.ts';
import { remember } from '../../search/kept.ts';
import { urls } from '../../urls.ts';
import { fetchJson } from '../base/fetch.ts';

/** Pagefind's browser module, as far as it is used here. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean; metaCacheTag: string }): PagefindIndex;
}

/** Loads Pagefind without its worker: one script less, and a phrase of few words keeps no page waiting. */
async function openPagefind(version: string): Promise<PagefindIndex> {
  // Through a URL object, since a plain template would be folded into the bundle.
  const address = new URL(`${urls.asset('pagefind/pagefind.js')}?v=${version}`, location.href).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return createInstance({ noWorker: true, metaCacheTag: version });
}

/** Fetches search data of one version, every file once; throws with the file's name if that fails. */
function loader(version: string): Load {
  const kept = new Map<string, Promise<unknown>>();
  return (name) => remember(kept, name, () => fetchJson(`${urls.asset(`search/data/${name}`)}?v=${version}`));
}

const opened = new Map<string, Promise<Engine>>();

/** Where the page says which search data belongs to it. */
export interface SearchConfig {
  readonly version: string;
  /** Engine chosen when the site was built. */
  readonly engine: EngineName;
}

/** Reads the configuration that the site's head carries. */
export function searchConfig(): SearchConfig {
  const data = document.querySelector<HTMLElement>('[data-search-version]')?.dataset;
  return {
    version: data?.searchVersion ?? '',
    engine: (data?.searchEngine ?? 'scan') as EngineName,
  };
}

/** Opens an engine, the site's own unless another is asked for; each is opened once a page. */
export function openEngine(config: SearchConfig, asked?: EngineName): Promise<Engine> {
  const name = asked ?? config.engine;
  return remember(opened, name, async () => {
    const load = loader(config.version);
    if (name === 'scan' && config.engine === 'scan') load('texts.json').catch(() => undefined);
    const manifest = (await load('manifest.json')) as Manifest;
    if (name === 'scan') return scanEngine(manifest, load);
    if (name === 'pairs') return pairsEngine(manifest, load);
    return pagefindEngine(manifest, load, () => openPagefind(config.version));
  });
}
