// Browser side of the site's own engines.
import type { EngineName, Manifest } from '../../../../src/search/corpus.ts';
import type { Engine } from '../../../../src/search/engines/engine.ts';
import { type PagefindIndex, pagefindEngine } from '../../../../src/search/engines/pagefind.ts';
import { pairsEngine } from '../../../../src/search/engines/pairs.ts';
import { scanEngine } from '../../../../src/search/engines/scan.ts';
import { type Hit, needles } from '../../../../src/search/language/match.ts';
import { parseQuery } from '../../../../src/search/language/query.ts';
import { runSearch } from '../../../../src/search/run.ts';
import type { BenchEngine } from '../contract.ts';

async function openOwn(base: string, name: EngineName): Promise<Engine> {
  const load = async (file: string) => (await fetch(base + file)).json();
  const manifest = (await load('manifest.json')) as Manifest;
  if (name === 'scan') return scanEngine(manifest, load);
  if (name === 'pairs') return pairsEngine(manifest, load);
  return pagefindEngine(manifest, load, async () => {
    const module = await import(new URL(`${base}pagefind/pagefind.js`, location.href).href);
    return module.createInstance({ noWorker: true }) as PagefindIndex;
  });
}

/** Opens one of the site's engines over bench files. */
export async function open(base: string, name: EngineName): Promise<BenchEngine> {
  const engine = await openOwn(base, name);
  const starts = (await (await fetch(`${base}starts.json`)).json()) as number[];
  const number = ({ plan, clause }: Hit) => starts[plan.order]! + clause.index;
  return {
    async search(query, shown) {
      let reported = 0;
      const hits = await runSearch(engine, needles(parseQuery(query)), (progress) => {
        if (reported < 20 && progress.hits.length > reported) {
          reported = progress.hits.length;
          shown(reported);
        }
        return true;
      });
      if (reported < 20) shown(hits.length);
      return hits.map(number);
    },
  };
}
