import type { BodyEntry } from '../model/index.ts';

/** Finds the body that a printed name stands for by the explicit table; null if the name is not in it. */
export function bodyOf(name: string, bodies: readonly BodyEntry[]): BodyEntry | null {
  const bare = name.replace(/\s/gu, '');
  return bodies.find((body) => body.names.includes(bare)) ?? null;
}

/** Lists the printed names that the table does not fold, each once, sorted. */
export function unfoldedNames(names: readonly string[], bodies: readonly BodyEntry[]): string[] {
  return [...new Set(names.filter((name) => bodyOf(name, bodies) === null))].sort();
}
