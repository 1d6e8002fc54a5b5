import type { Part } from './state.ts';

/** What stands before a stretch of characters elsewhere in a plan. */
export interface Contexts {
  /** The one character that stands before `head` wherever it occurs outside the paragraph on `line`; a line start counts as a line feed; null if there are several or none. */
  before(head: string, line: number): string | null;
}

/** Length of the stretches that are indexed. */
const reach = 3;
/** Longest text that is indexed, in characters: beyond it a plan is no plan. */
const longest = 400_000;

/** Makes the contexts of a plan; its index is built when it is first asked. */
export function contextsOf(parts: readonly Part[]): Contexts {
  let index: Map<string, Map<string, Set<number>>> | null = null;
  return {
    before(head, line) {
      index ??= indexOf(parts);
      const found = [...(index.get(head) ?? [])].filter(
        ([, lines]) => lines.size > (lines.has(line) ? 1 : 0),
      );
      return found.length === 1 ? (found[0]?.[0] ?? null) : null;
    },
  };
}

/** For each stretch of one to three characters, which characters stand before it, and in which of two paragraphs. */
function indexOf(parts: readonly Part[]): Map<string, Map<string, Set<number>>> {
  const index = new Map<string, Map<string, Set<number>>>();
  let length = 0;
  for (const part of parts) {
    if (part.kind !== 'block' || length > longest) continue;
    const { text, first } = part.paragraph;
    length += text.length;
    for (let at = 0; at < text.length; at += 1)
      note(index, text.slice(at, at + reach), text[at - 1] ?? '\n', first);
  }
  return index;
}

function note(
  index: Map<string, Map<string, Set<number>>>,
  head: string,
  before: string,
  line: number,
): void {
  let contexts = index.get(head);
  if (!contexts) {
    contexts = new Map();
    index.set(head, contexts);
  }
  const lines = contexts.get(before);
  if (!lines) contexts.set(before, new Set([line]));
  else if (lines.size < 2) lines.add(line);
}
