import type { BodyEntry, Vocabulary } from './vocabulary.ts';

/** Finds the body that a printed name stands for by the explicit table; null if the name is not in it. */
export function bodyOf(name: string, vocabulary: Pick<Vocabulary, 'bodies'>): BodyEntry | null {
  const bare = name.replace(/\s/gu, '');
  return vocabulary.bodies.find((body) => body.names.includes(bare)) ?? null;
}

/** Lists the printed names that the table does not fold, each once, sorted. */
export function unfoldedNames(names: readonly string[], vocabulary: Pick<Vocabulary, 'bodies'>): string[] {
  return [...new Set(names.filter((name) => bodyOf(name, vocabulary) === null))].sort();
}
