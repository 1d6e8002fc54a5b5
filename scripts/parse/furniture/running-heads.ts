import type { Line } from '../base/types.ts';

/** Longest running head, in characters. */
const longest = 50;
/** The head of a page of a gazette, which also stands once where the document is one page long. */
const gazette =
  /^.{0,30}公报\s*\d{4}\s*年?\s*[.·第]\s*\d{1,3}\s*[期号](?:\s*[(（]?总第?\s*\d{1,5}\s*期[)）]?)?[\s\d·—-]*$/u;
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
  const heads = new Set(
    filled.filter(({ read }) => gazette.test(read) && read.length <= longest).map(({ no }) => no),
  );
  for (const group of groups.values()) {
    if (group.length < fewest) continue;
    const atBreaks = group.filter((at) => isAtBreak(filled, at, pageNumbers));
    // The title comes back as a running head wherever a page breaks a sentence; the first page may have both.
    const titles = group.filter((at) => at < titleWithin).length;
    const enough =
      atBreaks.length >= (titles > 0 ? 1 : fewest) && group.length - atBreaks.length <= Math.max(1, titles);
    if (enough && !isRepeatedProse(filled, atBreaks, pageNumbers))
      for (const at of atBreaks) heads.add(filled[at]?.no ?? 0);
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

/** Whether lines come back in the middle of sentences although the pages have numbers, and most stand by none of them. */
function isRepeatedProse(
  filled: readonly Line[],
  group: readonly number[],
  pageNumbers: ReadonlySet<number>,
): boolean {
  const beside = group.filter((at) => isBeside(filled, at, pageNumbers)).length;
  return pageNumbers.size > 0 && beside * 2 < group.length;
}

/** Whether the line stands beside a page number, or between two halves of a sentence. */
function isAtBreak(filled: readonly Line[], at: number, pageNumbers: ReadonlySet<number>): boolean {
  if (isBeside(filled, at, pageNumbers)) return true;
  const before = filled[at - 1];
  const after = nextTo(filled, at);
  return before !== undefined && after !== undefined && isCutProse(before.read) && after.read.length > 4;
}

function isBeside(filled: readonly Line[], at: number, pageNumbers: ReadonlySet<number>): boolean {
  return [filled[at - 1], nextTo(filled, at)].some((line) => line && pageNumbers.has(line.no));
}

/** The line after one, or after a page number that only its place beside the head shows. */
function nextTo(filled: readonly Line[], at: number): Line | undefined {
  const next = filled[at + 1];
  return next && /^\d{1,3}$/u.test(next.read) ? filled[at + 2] : next;
}

function isCutProse(read: string): boolean {
  return read.length >= 10 && /[，、；。]/u.test(read) && !/[。！？；：”）〕]$/u.test(read);
}
