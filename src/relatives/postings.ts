/** Where keys stand: for each key the numbers of the sentences that have it, in ascending order. */
export interface Postings {
  /** Adds the keys of the next sentence. */
  readonly add: (keys: Iterable<number>) => void;
  /** Visits the sentences after a given one that have a key too, at most so many, from the first again after the last. */
  readonly after: (key: number, sentence: number, most: number, visit: (other: number) => void) => void;
}

/** Where in an ascending list the first number stands that is greater than a given one. */
function behind(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes an empty index of keys. */
export function postings(): Postings {
  const lists = new Map<number, number[]>();
  let sentence = 0;
  return {
    add: (keys) => {
      for (const key of keys) {
        const list = lists.get(key);
        if (list) list.push(sentence);
        else lists.set(key, [sentence]);
      }
      sentence += 1;
    },
    // A window from the sentence on, not the first of the list: sentences that all share a key meet different ones each.
    after: (key, own, most, visit) => {
      const list = lists.get(key) ?? [];
      const from = behind(list, own);
      const others = Math.min(most, list.length - (list[from - 1] === own ? 1 : 0));
      for (let at = 0; at < others; at += 1) visit(list[(from + at) % list.length]!);
    },
  };
}
