import { describe, expect, test } from 'vitest';
import type { Manifest, PackedPlan } from '../../src/search/corpus.ts';
import { pairsEngine } from '../../src/search/engines/pairs.ts';
import { blockSize, keysOf, type PairsDirectory, pairsFiles } from '../../src/search/engines/pairs-index.ts';
import { needles } from '../../src/search/language/match.ts';
import { parseQuery } from '../../src/search/language/query.ts';
import { packPlan } from '../../src/search/pack.ts';
import { runSearch } from '../../src/search/run.ts';
import { normalise } from '../../src/writing/fold.ts';
import { contentClauses } from '../search/corpus.ts';
import { scanned, trialQueries } from '../search/queries.ts';

const clauses = contentClauses();
const ids = [...new Set(clauses.map(({ plan }) => plan))];
const plans: PackedPlan[] = ids.map((id) =>
  packPlan(
    clauses
      .filter(({ plan }) => plan === id)
      .map((clause) => ({ ...clause, place: '', top: '', themes: [] })),
  ),
);
const manifest: Manifest = {
  engine: 'pairs',
  bundled: false,
  plans: ids.map((id) => ({ id, city: id, title: id, docNumber: '', hue: '' })),
  themes: [],
  synonyms: [],
  variants: [],
};

/** An engine over the files as written, which remembers what it loaded. */
function opened() {
  const files = new Map(pairsFiles(plans).map(({ path, content }) => [path, JSON.stringify(content)]));
  for (const [at, id] of ids.entries()) files.set(`plans/${id}.json`, JSON.stringify(plans[at]));
  const loaded: string[] = [];
  const engine = pairsEngine(manifest, async (name) => {
    loaded.push(name);
    return JSON.parse(files.get(name)!);
  });
  return { engine, loaded, files };
}

describe('the index by pairs of characters', () => {
  test('answers generated queries exactly as a plain scan does', async () => {
    const { engine } = opened();
    const texts = clauses.map(({ plan, eId, text }) => ({ key: `${plan} ${eId}`, norm: normalise(text) }));
    const wrong: string[] = [];
    for (const query of trialQueries(clauses, 2000)) {
      const hits = await runSearch(engine, needles(parseQuery(query.typed)));
      const found = hits.map(({ plan, clause }) => `${plan.meta.id} ${clause.eId}`);
      if (found.join() !== scanned(texts, query).join()) wrong.push(query.typed);
    }
    expect(wrong).toEqual([]);
  });

  test('reads a few files for a rare word, and whole plans for a common one', async () => {
    const rare = opened();
    await runSearch(rare.engine, needles(parseQuery('飞行检查制度')));
    expect(rare.loaded.length).toBeLessThan(12);
    const common = opened();
    await runSearch(common.engine, needles(parseQuery('医')));
    expect(common.loaded.filter((name) => name.startsWith('plans/')).length).toBeGreaterThan(0);
  });

  test('keys are the characters and the pairs of neighbours', () => {
    expect([...keysOf('医保医')]).toEqual(['医', '医保', '保', '保医']);
  });

  test('every clause is in one block, and files of postings follow each other', () => {
    const { files } = opened();
    const directory = JSON.parse(files.get('pairs/index.json')!) as PairsDirectory;
    const blocks = [...files.keys()].filter((name) => name.startsWith('blocks/'));
    const sizes = directory.clauses.map((count) => Math.ceil(count / blockSize));
    expect(blocks).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
    expect([...directory.firsts].sort((a, b) => (a < b ? -1 : 1))).toEqual(directory.firsts);
  });
});
