/** What an engine of the bench does in the browser; every engine module exports `open` of this form. */
export interface BenchEngine {
  /**
   * Numbers of the clauses that answer a query. `first` is called once when the first twenty (or all, if fewer)
   * are known well enough to be shown.
   */
  search(query: string, first: () => void): Promise<readonly number[]> | readonly number[];
}

/** Opens an engine whose files stand under `base`, which ends in a slash. */
export type OpenEngine = (base: string) => Promise<BenchEngine>;
