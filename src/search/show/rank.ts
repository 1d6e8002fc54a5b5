import type { ThemeMeta } from '../corpus.ts';
import { type Hit, occurrences } from '../language/match.ts';

/** Orders of the results: by relevance or by city, both ending in the plan's own order. */
export type HitOrder = 'relevance' | 'city';

/** Themes whose title, short name or issues hold one of the words. */
export function relatedThemes(themes: readonly ThemeMeta[], words: readonly string[]): Set<string> {
  const related = themes.filter((theme) =>
    theme.words.some((name) => words.some((word) => name.includes(word))),
  );
  return new Set(related.map((theme) => theme.id));
}

/** Whether a word stands in a heading or in the run-in heading that opens the clause. */
export function inTitle({ clause }: Hit, words: readonly string[]): boolean {
  if (clause.kind === 'heading') return true;
  if (clause.lead === 0) return false;
  return words.some((word) => (occurrences(clause.norm, word)[0] ?? clause.lead) < clause.lead);
}

/** Sorts by title hit, theme hit, number of occurrences, then plan order; or by city, then plan order. */
export function rank(
  hits: readonly Hit[],
  words: readonly string[],
  themes: readonly ThemeMeta[],
  order: HitOrder = 'relevance',
): Hit[] {
  const given = (a: Hit, b: Hit) => a.plan.order - b.plan.order || a.clause.index - b.clause.index;
  if (order === 'city') return [...hits].sort(given);
  const related = relatedThemes(themes, words);
  const scored = hits.map((hit) => ({
    hit,
    title: Number(inTitle(hit, words)),
    theme: Number(hit.clause.themes.some((theme) => related.has(theme))),
  }));
  scored.sort(
    (a, b) => b.title - a.title || b.theme - a.theme || b.hit.count - a.hit.count || given(a.hit, b.hit),
  );
  return scored.map(({ hit }) => hit);
}
