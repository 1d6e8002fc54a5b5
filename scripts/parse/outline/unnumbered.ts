import type { Table, Toc } from '../base/types.ts';
import type { Judged } from '../blocks.ts';
import { isSignature } from '../frame/marks.ts';

/** Longest heading without a number, in characters. */
const longest = 25;
/** Shortest paragraph that counts as the text beneath a heading. */
const shortestText = 20;
/** Fewest headings without a number that make a pattern. */
const fewest = 3;

/**
 * Finds headings by form in a document without numbered ones: short lines without a closing mark that stand before
 * prose, at least three of them. A line that stands directly above another such line is one level above those behind it; markdown
 * marks of different depth decide where there are any.
 */
export function withUnnumbered(
  parts: readonly (Judged | Table | Toc)[],
  title: number,
): (Judged | Table | Toc)[] {
  if (parts.some((part) => part.kind === 'block' && part.role === 'heading')) return [...parts];
  const found = parts.flatMap((_, at) => (at > title && isCandidate(parts, at) ? [at] : []));
  if (found.length < fewest) return [...parts];
  const levels = levelsAt(parts, found);
  return parts.map((part, at) => {
    const level = levels.get(at);
    return part.kind === 'block' && level ? { ...part, role: 'heading', level } : part;
  });
}

/** A short line before prose, or before another short line that stands before prose. */
function isCandidate(parts: readonly (Judged | Table | Toc)[], at: number): boolean {
  if (!isShort(parts[at])) return false;
  const next = parts[at + 1];
  if (isText(next)) return true;
  return isShort(next) && isText(parts[at + 2]);
}

function isShort(part: Judged | Table | Toc | undefined): boolean {
  if (part?.kind !== 'block' || part.opening) return false;
  const { read } = part.paragraph;
  return read.length >= 2 && read.length <= longest && !/[。；：，！？]/u.test(read) && !isSignature(read);
}

function isText(part: Judged | Table | Toc | undefined): boolean {
  if (part?.kind !== 'block') return false;
  const { read } = part.paragraph;
  return part.opening !== null
    ? part.role === 'item' || part.opening.form === 'dash'
    : read.length >= shortestText && /[。；：]/u.test(read);
}

function levelsAt(parts: readonly (Judged | Table | Toc)[], found: readonly number[]): Map<number, number> {
  const depthAt = (at: number) => {
    const part = parts[at];
    return part?.kind === 'block' ? part.paragraph.depth : 0;
  };
  const depths = [...new Set(found.map(depthAt))].sort((a, b) => a - b);
  if (depths.length > 1 && !depths.includes(0))
    return new Map(found.map((at) => [at, depths.indexOf(depthAt(at)) + 1]));
  const known = new Set(found);
  const firstUpper = found.find((at) => known.has(at + 1)) ?? Number.POSITIVE_INFINITY;
  return new Map(found.map((at) => [at, at > firstUpper && !known.has(at + 1) ? 2 : 1]));
}
