import type { Manifest } from '../../src/search/corpus.ts';
import type { Engine } from '../../src/search/engines/engine.ts';
import { testPlan, themes } from './corpus.ts';

/** An engine over plans given as lists of clause texts, every plan a candidate. */
export function testEngine(texts: string[][], synonyms: string[][] = []): Engine {
  const plans = texts.map((clauses, order) => testPlan(`c${order}`, clauses, order));
  const manifest: Manifest = {
    engine: 'scan',
    bundled: true,
    plans: plans.map(({ meta }) => meta),
    themes,
    synonyms,
    variants: [],
  };
  return {
    name: 'scan',
    manifest,
    candidates: async () => plans.map(({ order }) => order),
    part: async (index) => plans[index]!,
  };
}
