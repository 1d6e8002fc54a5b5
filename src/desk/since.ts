import type { Snapshot } from './record.ts';

/** A clause as published now. */
export interface PublishedClause {
  readonly eId: string;
  readonly text: string;
}

/** How the words of a clipping stand in the text as published now: as they were, in another place, or not at all. */
export type Since = 'same' | 'moved' | 'changed' | 'missing';

const holds = (text: string, { text: words, whole }: Snapshot): boolean =>
  whole ? text === words : text.includes(words);

/** Compares a clipping with the clauses of its plan, looked up by id in `byId`. */
export function since(
  snapshot: Snapshot,
  clauses: readonly PublishedClause[],
  byId: ReadonlyMap<string, PublishedClause>,
): Since {
  const own = byId.get(snapshot.eId);
  if (own && holds(own.text, snapshot)) return 'same';
  if (clauses.some(({ text }) => holds(text, snapshot))) return 'moved';
  return own ? 'changed' : 'missing';
}

/** What is said of each; nothing where the words are as they were. */
export const sinceWords: Readonly<Record<Since, string>> = {
  same: '',
  moved: '原句已移到别处',
  changed: '与现在公布的原文不同',
  missing: '现在公布的原文中没有这一条',
};
