/** Counts by which what was found is measured against what was wanted. */
export interface Counts {
  readonly hits: number;
  readonly found: number;
  readonly wanted: number;
}

/** Harmonic mean of precision and recall, 0 to 1; 1 where nothing was wanted and nothing found. */
export function f1({ hits, found, wanted }: Counts): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}
