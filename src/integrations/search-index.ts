import type { AstroIntegration } from 'astro';
import type { Manifest, PackedPlan } from '../search/corpus.ts';
import { pairsFiles } from '../search/engines/pairs-index.ts';
import { buildIndex, put, readJson } from './pagefind-index.ts';
import { serviceWorker } from './service-worker.ts';

/** Builds the search index and the service worker from the search data of the finished site. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const manifest = await readJson<Manifest>(dir, 'search/data/manifest.json');
        const texts = await Promise.all(
          manifest.plans.map(({ id }) => readJson<PackedPlan>(dir, `search/data/plans/${id}.json`)),
        );
        const plans = manifest.plans.map(({ id }, order) => ({ id, texts: texts[order]!.texts }));
        for (const { path, content } of pairsFiles(texts)) {
          await put(dir, `search/data/${path}`, JSON.stringify(content));
        }
        const { files, records } = await buildIndex(plans);
        for (const { path, content } of files) await put(dir, `pagefind/${path}`, content);
        await put(dir, 'search/data/records.json', JSON.stringify(records));
        await put(dir, 'sw.js', await serviceWorker(dir));
        logger.info(`indexed ${plans.length} plans in ${files.length} files`);
      },
    },
  };
}
