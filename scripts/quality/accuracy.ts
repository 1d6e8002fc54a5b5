import type { Selected } from '../../src/model/excerpt.ts';
import { type GoldSentence, locateGold, type PlanString } from './gold.ts';

/** How one theme's rules fare against the gold set. */
export interface Score {
  /** Gold sentences of the theme. */
  readonly gold: number;
  /** Of these, chosen by the rules. */
  readonly hits: number;
  /** Sentences chosen that are none of the theme's. */
  readonly falseHits: number;
}

/** A gold sentence together with what the rules put it under: themes, and issues as `theme/issue`. */
export interface Judged {
  readonly sentence: GoldSentence;
  readonly chosen: ReadonlySet<string>;
}

type PartsById = ReadonlyMap<string, PlanString['clauses'][number]>;

/** The stretch of the plan's string that an excerpt takes up. */
function stretchOf(
  excerpt: Pick<Selected, 'eId' | 'start' | 'end'>,
  parts: PartsById,
): { from: number; to: number } {
  const part = parts.get(excerpt.eId);
  if (!part) throw new Error(`no clause ${excerpt.eId}`);
  const unit = (offset: number) => part.from + part.starts.findIndex((start) => start >= offset);
  return { from: unit(excerpt.start), to: unit(excerpt.end) };
}

/** Length of what two stretches have in common. */
function overlap(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** What became of a gold set: its sentences judged, and those whose words do not stand in the plan. */
export interface Judgement {
  readonly judged: Judged[];
  readonly lost: GoldSentence[];
}

/** What an excerpt puts its sentence under: its theme and its issues. */
function keysOf({ theme, issues }: Selected): string[] {
  return [theme, ...issues.map((issue) => `${theme}/${issue}`)];
}

/** Judges gold sentences: a theme has chosen a sentence when its excerpts cover at least half of it. */
export function judge(
  gold: readonly GoldSentence[],
  plan: PlanString,
  excerpts: readonly Selected[],
): Judgement {
  const parts: PartsById = new Map(plan.clauses.map((part) => [part.clause.eId, part]));
  const stretches = excerpts.flatMap((excerpt) =>
    [excerpt, ...excerpt.also].map((place) => ({ keys: keysOf(excerpt), ...stretchOf(place, parts) })),
  );
  const judged: Judged[] = [];
  const lost: GoldSentence[] = [];
  for (const sentence of gold) {
    const place = locateGold(sentence, plan);
    if (!place) {
      lost.push(sentence);
      continue;
    }
    const covered = new Map<string, number>();
    for (const stretch of stretches) {
      const common = overlap(stretch, place);
      for (const key of stretch.keys) covered.set(key, (covered.get(key) ?? 0) + common);
    }
    const half = (place.to - place.from) / 2;
    judged.push({ sentence, chosen: new Set([...covered].filter(([, n]) => n >= half).map(([id]) => id)) });
  }
  return { judged, lost };
}

/** Tells whether a gold sentence is labelled with a theme. */
export function isLabelled(sentence: GoldSentence, theme: string): boolean {
  return sentence.labels.some((label) => label.startsWith(`${theme}/`));
}

/** Sentences that count for a theme: no headings, and none on which readers may differ. */
export function countable(judged: readonly Judged[], theme: string): Judged[] {
  return judged.filter(({ sentence }) => !sentence.heading && !sentence.optional.includes(theme));
}

/** Counts hits, misses and false hits of a theme. */
export function score(judged: readonly Judged[], theme: string): Score {
  const counted = countable(judged, theme);
  const labelled = counted.filter(({ sentence }) => isLabelled(sentence, theme));
  return {
    gold: labelled.length,
    hits: labelled.filter(({ chosen }) => chosen.has(theme)).length,
    falseHits: counted.filter(({ sentence, chosen }) => chosen.has(theme) && !isLabelled(sentence, theme))
      .length,
  };
}

/** Issues of a theme that a gold sentence names and the rules did not give it, and the other way round. */
export interface IssueDifference {
  readonly sentence: GoldSentence;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares, sentence by sentence, the issues of those of a theme's gold sentences that the rules have chosen. */
export function issueDifferences(judged: readonly Judged[], theme: string): IssueDifference[] {
  const ofTheme = (key: string) => key.startsWith(`${theme}/`);
  return countable(judged, theme)
    .filter(({ sentence, chosen }) => isLabelled(sentence, theme) && chosen.has(theme))
    .map(({ sentence, chosen }) => ({
      sentence,
      missing: sentence.labels.filter((label) => ofTheme(label) && !chosen.has(label)),
      extra: [...chosen].filter((key) => ofTheme(key) && !sentence.labels.includes(key)),
    }));
}

/** Counts the issues of a theme's chosen gold sentences: named by the gold, found, and given besides. */
export function scoreIssues(judged: readonly Judged[], theme: string): Score {
  const differences = issueDifferences(judged, theme);
  const sum = (of: (difference: IssueDifference) => number) =>
    differences.reduce((total, difference) => total + of(difference), 0);
  const gold = sum(({ sentence }) => sentence.labels.filter((label) => label.startsWith(`${theme}/`)).length);
  return {
    gold,
    hits: gold - sum(({ missing }) => missing.length),
    falseHits: sum(({ extra }) => extra.length),
  };
}

const rounded = (ratio: number) => Math.round(ratio * 1000) / 1000;

/** Share of the chosen sentences that are right, rounded to 3 digits; 1 where none was chosen. */
export function precision({ hits, falseHits }: Score): number {
  return hits + falseHits === 0 ? 1 : rounded(hits / (hits + falseHits));
}

/** Share of the theme's sentences that were chosen, rounded to 3 digits; 1 where there is none. */
export function recall({ hits, gold }: Score): number {
  return gold === 0 ? 1 : rounded(hits / gold);
}
