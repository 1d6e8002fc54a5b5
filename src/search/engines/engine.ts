import type { EngineName, Manifest, SearchPlan } from '../corpus.ts';

/** Finds the parts of the corpus (plans, or blocks of their clauses) in which words may stand, and brings their texts. */
export interface Engine {
  readonly name: EngineName;
  readonly manifest: Manifest;
  /** Numbers of the parts that may contain all `words` (normalised), ascending: never too few, seldom too many. */
  candidates(words: readonly string[]): Promise<readonly number[]>;
  /** The text of a part, fetched once. */
  part(number: number): Promise<SearchPlan>;
}

/** Fetches a file of the search data as JSON; `name` is relative to the data folder. */
export type Load = (name: string) => Promise<unknown>;

/**
 * Runs `work` for each item and hands results over in the order of the items; stops when `use` returns false. Begins
 * with two at a time, so that little is loaded before the first result, and goes up to `width`.
 */
export async function handedInOrder<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
  use: (result: R, done: number) => boolean,
): Promise<void> {
  const running: Promise<R>[] = [];
  let next = 0;
  const start = () => {
    const item = items[next];
    if (item === undefined) return;
    next += 1;
    running.push(work(item));
  };
  start();
  for (let done = 1; running.length > 0; done += 1) {
    const first = running.shift();
    start();
    if (first === undefined || !use(await first, done)) break;
    if (running.length + 1 < width) start();
  }
  await Promise.allSettled(running);
}
