/** Returns the promise kept under `key`, starting `make` the first time; a failure is not kept. */
export function remember<K, V>(kept: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = kept.get(key);
  if (found) return found;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** Returns a function that makes its promise at the first call and hands out the same ever after; a failure is not kept. */
export function onceKept<T>(make: () => Promise<T>): () => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return () => remember(kept, '', make);
}
