import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';

/** A seed's text, or the problems that forbid using it. */
export type SeedResult = { readonly text: string } | { readonly problems: readonly Problem[] };

/** Decodes the bytes of a seed (null where the file is missing) and checks them against the manifest. */
export function readSeed(entry: ManifestEntry, bytes: Uint8Array | null): SeedResult {
  const file = `seeds/${entry.file}`;
  if (!bytes) return { problems: [problem('seed-missing', file, 0, entry.file)] };
  const problems: Problem[] = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== entry.sha256) problems.push(problem('seed-changed', file, 0, `found ${sha256}`));
  const bad = firstBadByte(bytes);
  if (bad) return { problems: [...problems, problem('seed-not-utf8', file, bad.line, bad.detail)] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') problems.push(problem('seed-empty', file, 1));
  return problems.length > 0 ? { problems } : { text };
}

/** Finds the first line whose bytes are not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; detail: string } | null {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return { line, detail: `line ${line} has bytes that are no characters` };
    }
    start = end + 1;
  }
  return null;
}
