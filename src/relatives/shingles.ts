import { normalise } from '../writing/fold.ts';

/** Letters of a shingle. */
const size = 8;
/** Of so many neighbouring shingles one is kept: the smallest (winnowing, Schleimer et al. 2003), so equal stretches keep equal ones. */
const window = 4;

/** FNV-1a of a stretch of a text. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The letters of a text as they are compared, whatever its numbers and marks. */
export const lettersOf = (text: string): string => normalise(text).replace(/[^\p{L}]/gu, '');

/** Returns the winnowed shingles of a text, as hashes: texts that share `size + window - 1` letters in a row share one. */
export function shinglesOf(text: string): Set<number> {
  const letters = lettersOf(text);
  const hashes = Array.from({ length: Math.max(0, letters.length - size + 1) }, (_, at) =>
    hashOf(letters, at, at + size),
  );
  const kept = new Set<number>();
  for (let at = 0; at < Math.max(1, hashes.length - window + 1) && hashes.length > 0; at += 1)
    kept.add(Math.min(...hashes.slice(at, at + window)));
  return kept;
}
