/** A stretch of a text in UTF-16 units: `start` included, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns the ranges in order, overlapping and touching ones made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** Returns the number of units the ranges cover together, each counted once. */
export const coveredLength = (ranges: readonly Range[]): number =>
  mergeRanges(ranges).reduce((sum, { start, end }) => sum + end - start, 0);
