/**
 * What the parser and the classifier use beyond ES2021, for browsers that lack it; imported before them. Only where it is
 * missing, and only as far as they use it.
 */
function lack(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

type Test = (value: unknown, index: number) => unknown;

function findLastIndex(this: unknown[], test: Test): number {
  for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index], index)) return index;
  return -1;
}

function findLast(this: unknown[], test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V, index: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
    index += 1;
  }
  return groups;
}

for (const holder of [Array.prototype, String.prototype]) lack(holder, 'at', at);
lack(Array.prototype, 'findLast', findLast);
lack(Array.prototype, 'findLastIndex', findLastIndex);
lack(Map, 'groupBy', groupBy);

export {};
