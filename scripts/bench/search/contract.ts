/** What an engine of the bench does in the browser; every engine module exports `open` of this form. */
export interface BenchEngine {
  /**
   * Numbers of the clauses that answer a query. `shown` is called with the number of results that could be shown,
   * as soon as there is one, and again as there are more.
   */
  search(query: string, shown: (results: number) => void): Promise<readonly number[]> | readonly number[];
}

/** Opens an engine whose files stand under `base`, which ends in a slash. */
export type OpenEngine = (base: string) => Promise<BenchEngine>;
