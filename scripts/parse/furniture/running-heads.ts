import type { Line } from '../base/types.ts';

/** Longest running head, in characters. */
const longest = 50;
/** Fewest times a line must come back to be one. */
const fewest = 2;
/** Within how many lines from the top the title stands. */
const titleWithin = 4;

/**
 * Line numbers of running heads and feet: one short line that comes back, with or without a page number of its own,
 * at page breaks: beside page numbers, or in the middle of sentences.
 */
export function runningHeads(lines: readonly Line[], pageNumbers: ReadonlySet<number>): Set<number> {
  const filled = lines.filter(({ read }) => read !== '');
  const groups = new Map<string, number[]>();
  filled.forEach((line, at) => {
    if (!mayRun(line) || pageNumbers.has(line.no)) return;
    const key = keyOf(line.read);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const heads = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < fewest) continue;
    const atBreaks = group.filter((at) => isAtBreak(filled, at, pageNumbers));
    // The title comes back as a running head wherever a page breaks a sentence.
    const least = (group[0] ?? 0) < titleWithin ? 1 : fewest;
    const enough = atBreaks.length >= Math.max(least, group.length - 1);
    if (enough) for (const at of atBreaks) heads.add(filled[at]?.no ?? 0);
  }
  return heads;
}

function mayRun({ read, plain }: Line): boolean {
  return (
    read.length >= 4 && read.length <= longest && !/[。；：，！？]$|\t/u.test(read) && !plain.includes('\t')
  );
}

/** The line without the page number at one of its ends. */
function keyOf(read: string): string {
  return read
    .replace(/^(?:[—\-•\s]*\d{1,4}[—\-•\s]+)|(?:\s+[—\-•\s]*\d{1,4}[—\-•\s]*)$/gu, '')
    .replace(/\s/gu, '');
}

/** Whether the line stands beside a page number, or between two halves of a sentence. */
function isAtBreak(filled: readonly Line[], at: number, pageNumbers: ReadonlySet<number>): boolean {
  const before = filled[at - 1];
  const next = filled[at + 1];
  // A page number that only its place beside the head shows.
  const after = next && /^\d{1,3}$/u.test(next.read) ? filled[at + 2] : next;
  if ((before && pageNumbers.has(before.no)) || (after && pageNumbers.has(after.no))) return true;
  return before !== undefined && after !== undefined && isCutProse(before.read) && after.read.length > 4;
}

function isCutProse(read: string): boolean {
  return read.length >= 10 && /[，、；。]/u.test(read) && !/[。！？；：”）〕]$/u.test(read);
}
