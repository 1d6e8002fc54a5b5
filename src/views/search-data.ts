import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sectionsAbove } from '../model/above.ts';
import type { Clause, Plan } from '../model/index.ts';
import { type Corpus, corpus, keyOf } from '../read/corpus.ts';
import { once } from '../read/once.ts';
import type { Manifest, PackedPlan, ThemeMeta } from '../search/corpus.ts';
import { variantsIn } from '../search/language/variants.ts';
import { type PlacedClause, packPlan, planMeta, synonymGroups, themeMeta } from '../search/pack.ts';
import { printedTitle } from '../text/citing.ts';
import { variants } from '../writing/variants.ts';
import { hueClass } from './hue.ts';

/** Up to this many compressed bytes all texts travel in one file and are scanned; beyond it the index answers. */
const scanUpTo = 120_000;

/** Everything that search ships. */
export interface SearchData {
  readonly manifest: Manifest;
  /** Packed texts in the order of the manifest's plans. */
  readonly texts: readonly PackedPlan[];
  /** Changes when any of it changes; part of every address, so that caches never answer with old data. */
  readonly version: string;
}

/** Indices of the themes with an excerpt in a clause, by `city eId`. */
function themesByClause(data: Corpus, themes: readonly ThemeMeta[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  themes.forEach(({ id }, index) => {
    const keys = new Set((data.excerpts.get(id) ?? []).map(({ plan, eId }) => keyOf(plan, eId)));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}

function placed(data: Corpus, clause: Clause, themes: readonly number[]): PlacedClause {
  const above = sectionsAbove(clause, (eId) => data.sectionAt.get(keyOf(clause.plan, eId)));
  const { eId, kind, text, lead, place } = clause;
  return { eId, kind, text, lead, place, top: above[0]?.title ?? '', themes };
}

async function gather(): Promise<SearchData> {
  const data = await corpus();
  const themes = themeMeta(data.themes);
  const byClause = themesByClause(data, themes);
  const pack = ({ id }: Plan) =>
    packPlan(
      // Page numbers and the like stand on the page, but say nothing.
      (data.clauses.get(id) ?? [])
        .filter(({ kind }) => kind !== 'furniture')
        .map((clause) => placed(data, clause, byClause.get(keyOf(id, clause.eId)) ?? [])),
    );
  const texts = data.plans.map(pack);
  const bundled = gzipSync(JSON.stringify(texts)).length <= scanUpTo;
  const manifest: Manifest = {
    engine: bundled ? 'scan' : 'pairs',
    bundled,
    plans: data.plans.map((plan) => planMeta(plan, printedTitle(plan), hueClass(plan))),
    themes,
    synonyms: synonymGroups(
      data.terms,
      [...data.concepts.values()],
      texts.flatMap((plan) => plan.texts),
    ),
    variants: variantsIn(
      texts.flatMap((plan) => plan.texts),
      variants(),
    ),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([manifest, texts]))
    .digest('hex')
    .slice(0, 12);
  return { manifest, texts, version };
}

/** Returns the search data, gathered once a build. */
export const searchData = once(gather);
