import type { Line } from '../base/types.ts';

/** A page number with marks around it, in the reading form: `— 3 —`, `- 4 -`, `•7•`, `第 6 页 共 9 页`, `6/9`, `Page 3 of 9`. */
const marked =
  /^(?:[—\-•~]+\s*\d{1,4}\s*[—\-•~]+|[—-]\s*\d{1,4}|第\s*\d{1,4}\s*页(?:\s*[，/／、]?\s*共\s*\d{1,4}\s*页)?|共\s*\d{1,4}\s*页\s*[，、]?\s*第\s*\d{1,4}\s*页|\d{1,4}\s*\/\s*\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|〔\s*\d{1,3}\s*〕)$/iu;
/** Shortest line beside a bare number that shows running text rather than the cells of a table. */
const proseLength = 12;

/** Line numbers of page numbers. Bare digits are one where prose stands on both sides and their row rises. */
export function pageNumbers(lines: readonly Line[]): Set<number> {
  const filled = lines.filter(({ read }) => read !== '');
  const found = new Set(
    filled.filter(({ read }) => read.length <= 24 && marked.test(read)).map(({ no }) => no),
  );
  const marks = new Set(found);
  const bare = filled.flatMap((line, at) => {
    const before = filled[at - 1];
    const after = filled[at + 1];
    return /^\d{1,3}$/u.test(line.read) && isProse(before) && (after === undefined || isLine(after))
      ? [line]
      : [];
  });
  const rises = bare.every((line, at) => at === 0 || Number(line.read) > Number(bare[at - 1]?.read));
  if (rises && (bare.length >= 2 || marks.size > 0)) for (const { no } of bare) found.add(no);
  return found;
}

/** Running text: the cells of a table have no sentences. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && isLine(line) && /[，。；]/u.test(line.read);
}

function isLine({ read, plain }: Line): boolean {
  return read.length >= proseLength && !plain.includes('\t');
}
