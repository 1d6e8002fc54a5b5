import { lettersOf, shinglesOf } from '../../src/relatives/shingles.ts';

/** Share of pairs of letters from which on a text is another wording of an old one, not another text. */
const alike = 0.5;

function pairsOf(text: string): Set<string> {
  const letters = lettersOf(text);
  if (letters.length < 2) return new Set([text.trim()]);
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** How much two texts are alike, from 0 to 1: the share of pairs of letters in both of all (Dice), whatever their numbers. */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size);
}

/** Ids of texts by the stretches that stand in them, so that only those are compared that share one. */
function idsByShingle(texts: ReadonlyMap<string, string>): Map<number, string[]> {
  const ids = new Map<number, string[]>();
  for (const [id, text] of texts)
    for (const shingle of shinglesOf(text)) ids.set(shingle, [...(ids.get(shingle) ?? []), id]);
  return ids;
}

/**
 * For each text that is gone, by its id, the id of the new text that is another wording of it; null where there is none.
 * Of several that are alike the likest, and of equals the one that kept the id.
 */
export function successorsOf(
  gone: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const byShingle = idsByShingle(fresh);
  const successorOf = (id: string, text: string): string | null => {
    const sharing = [...shinglesOf(text)].flatMap((shingle) => byShingle.get(shingle) ?? []);
    const candidates = new Set([id, ...sharing].filter((each) => fresh.has(each)));
    const [best] = [...candidates]
      .map((each) => ({ each, share: likeness(text, fresh.get(each) ?? '') }))
      .filter(({ share }) => share >= alike)
      .sort((a, b) => b.share - a.share);
    return best?.each ?? null;
  };
  return new Map([...gone].map(([id, text]) => [id, successorOf(id, text)]));
}
